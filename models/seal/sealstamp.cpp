// SPDX-License-Identifier: Apache-2.0
#include "models/seal/sealstamp.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {

SealResult<std::optional<QByteArray>> stampFor(QByteArrayView signature, const Sealing& with)
{
    if (with.stamper == nullptr) {
        if (with.mayLackStamp)
            return std::nullopt;
        return sealFailure(SealProblem::Kind::NoStamp, u"no time stamp service"_s);
    }
    const auto token = stampOver(signature, *with.stamper, with.timeStampRoots);
    if (token)
        return token->der;
    if (with.mayLackStamp)
        return std::nullopt;
    return sealFailure(SealProblem::Kind::NoStamp, token.error().detail);
}

} // namespace yichuang::seal
