// SPDX-License-Identifier: Apache-2.0
#include "models/desk/slips.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::desk {
namespace {

/// Those an applicant shows to somebody: received, accepted or not, decided.
bool carriesSlip(const documents::DocumentKind kind)
{
    using enum documents::DocumentKind;
    constexpr std::array kinds{Receipt, AcceptanceNotice, NotAcceptedNotice, Grant, Refusal};
    return std::ranges::find(kinds, kind) != kinds.end();
}

} // namespace

std::optional<Day> printedDueDay(const documents::DocumentContent& content)
{
    static const QRegularExpression date(u"^(\\d{4})年(\\d{1,2})月(\\d{1,2})日"_s);
    for (const QString& name : {u"dueOn"_s, u"answerBy"_s}) {
        const auto match = date.match(content.values.value(name));
        const QDate day(
            match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (match.hasMatch() && day.isValid())
            return toDay(day);
    }
    return std::nullopt;
}

Result<QString> slipTextFor(const documents::DocumentContent& content, const store::Device& device)
{
    if (!carriesSlip(content.kind) || content.caseNumber.isEmpty() || device.certificate.isEmpty())
        return QString{};
    const auto certificate = seal::Certificate::fromPem(device.certificate.toUtf8());
    const auto key = crypto::PrivateKey::fromPem(device.privateKey);
    if (!certificate || !key)
        return tl::unexpected(certificate ? key.error() : certificate.error());
    return seal::signSlip({.document = documents::toText(content.kind),
                              .caseNumber = content.caseNumber,
                              .queryCode = content.queryCode,
                              .itemCode = content.itemCode,
                              .applicant = content.values.value(u"applicant"_s),
                              .day = content.issueDate,
                              .due = printedDueDay(content)},
        *key, *certificate);
}

QString signedSlip(store::Database& database, const store::Session& session,
    const documents::DocumentContent& content)
{
    return store::device(database, session)
        .and_then([&](const store::Device& device) { return slipTextFor(content, device); })
        .value_or(QString{});
}

} // namespace yichuang::desk
