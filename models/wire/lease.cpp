// SPDX-License-Identifier: Apache-2.0
#include "models/wire/lease.h"

#include "models/base/fieldreader.h"
#include "models/wire/document.h"

namespace yichuang::wire {
namespace {

constexpr qsizetype longest = 4096;
constexpr int mostEpochs = 1'000'000'000;

} // namespace

QString toText(LeaseWish wish)
{
    switch (wish) {
    case LeaseWish::Take:
        return QStringLiteral("take");
    case LeaseWish::Renew:
        return QStringLiteral("renew");
    case LeaseWish::GiveBack:
        return QStringLiteral("giveBack");
    }
    Q_UNREACHABLE();
}

std::optional<LeaseWish> leaseWishFromText(QStringView text)
{
    for (const LeaseWish wish : {LeaseWish::Take, LeaseWish::Renew, LeaseWish::GiveBack}) {
        if (toText(wish) == text)
            return wish;
    }
    return std::nullopt;
}

QByteArray toBytes(const LeaseRequest& request)
{
    return writeDocument(
        {{QStringLiteral("wish"), toText(request.wish)}, {QStringLiteral("epoch"), request.epoch}});
}

Result<LeaseRequest> leaseRequestFromBytes(const QByteArray& bytes)
{
    const auto object = readDocument(bytes, longest);
    if (!object)
        return tl::unexpected(object.error());
    FieldReader reader{*object};
    LeaseRequest request;
    request.wish = reader.word(u"wish", leaseWishFromText);
    request.epoch = static_cast<int>(reader.optionalInteger(u"epoch", 0, mostEpochs, 0));
    if (auto done = reader.finish(); !done)
        return tl::unexpected(done.error());
    return request;
}

QByteArray toBytes(const LeaseAnswer& answer)
{
    return writeDocument({{QStringLiteral("caseId"), toText(answer.caseId)},
        {QStringLiteral("epoch"), answer.epoch}, {QStringLiteral("held"), answer.held},
        {QStringLiteral("expiresAt"), yichuang::toText(answer.expiresAt)}});
}

Result<LeaseAnswer> leaseAnswerFromBytes(const QByteArray& bytes)
{
    const auto object = readDocument(bytes, longest);
    if (!object)
        return tl::unexpected(object.error());
    FieldReader reader{*object};
    LeaseAnswer answer;
    answer.caseId = reader.id<CaseId>(u"caseId");
    answer.epoch = static_cast<int>(reader.integer(u"epoch", 1, mostEpochs));
    answer.held = reader.flag(u"held");
    answer.expiresAt = reader.instant(u"expiresAt");
    if (auto done = reader.finish(); !done)
        return tl::unexpected(done.error());
    return answer;
}

} // namespace yichuang::wire
