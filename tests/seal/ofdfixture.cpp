// SPDX-License-Identifier: Apache-2.0
#include "tests/seal/ofdfixture.h"

#include "models/documents/ofdfile.h"
#include "models/seal/sealimporting.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::test {
namespace {

template <typename T>
T certain(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

crypto::Validity aCentury() { return {at("2020-01-01 08:00"), std::chrono::days{36'500}}; }

} // namespace

OfdHall::OfdHall()
    : root(certain(seal::Sm2Issuer::create(u"测试国密根证书"_s, aCentury())))
    , maker(newKey(u"测试制章中心"_s))
    , sealer(newKey(u"定西市安定区市场监督管理局 首席代表"_s))
    , trust{.roots = {root.root()}, .timeStampRoots = hall.trust.timeStampRoots, .revocations = {}}
    , seal(sealOf(sealInfo()))
{
}

std::unique_ptr<seal::SigningKey> OfdHall::newKey(const QString& name) const
{
    return certain(root.issue(name, aCentury(), seal::Pin{u"123456"_s})).key;
}

seal::SesSealInfo OfdHall::sealInfo() const
{
    return seal::sesInfoOf(
        hall.seal, {sealer->certificate()}, {at("2026-01-01 00:00"), std::chrono::days{365}});
}

seal::SealData OfdHall::sealOf(const seal::SesSealInfo& info) const
{
    const auto made = seal::makeSesSeal(info, *maker);
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    seal::SealData data = hall.seal;
    data.ses = *made;
    return data;
}

seal::Sealing OfdHall::sealing(seal::TimeStamper* stamper) const
{
    return {.key = *sealer,
        .stamper = stamper,
        .timeStampRoots = trust.timeStampRoots,
        .mayLackStamp = stamper == nullptr,
        .now = hall.now,
        .stop = {}};
}

seal::SealResult<seal::SealedFile> OfdHall::sealed(const QByteArray& ofd) const
{
    LocalStamper stamper{*hall.service, hall.now};
    return seal::sealOfd(ofd, seal, samplePage().where, sealing(&stamper));
}

const QByteArray& sampleOfd()
{
    static const QByteArray ofd = certain(documents::ofdOf(samplePage().pdf));
    return ofd;
}

} // namespace yichuang::test
