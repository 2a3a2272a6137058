// SPDX-License-Identifier: Apache-2.0
#include "models/desk/sealbook.h"

#include "models/desk/numbering.h"
#include "models/store/sealpapers.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::desk {

using store::SealImpression;

Result<std::optional<SealedFile>> sealedFile(store::Database& database,
    const store::Session& session, CaseId id, documents::DocumentKind kind)
{
    const auto row = store::impressionOf(database, session, id, documents::toText(kind));
    if (!row)
        return tl::unexpected(row.error());
    if (!*row || (*row)->medium == SealImpression::Medium::Paper)
        return std::nullopt;
    return store::sealedDocument(database, session, (*row)->number).map([&](const QByteArray& pdf) {
        return std::optional{SealedFile{(*row)->documentNumber, pdf}};
    });
}

Result<bool> sealsWithInk(store::Database& database)
{
    return store::keepsSealPaper(database, store::SealPaper::Letter).map([](bool letter) {
        return !letter;
    });
}

Result<SealImpression> registerInkSeal(store::Database& database, const store::Session& session,
    const CaseFile& file, const Seat& seat, documents::DocumentKind kind, int copies, Instant now)
{
    const cases::CaseEvent* source = sourceOfDocument(file, kind);
    if (source == nullptr)
        return failure(Error::Code::NotFound, documents::toText(kind));
    return store::appendImpression(database, session,
        {.caseId = file.c.id,
            .eventId = source->eventId,
            .caseNumber = file.c.received.number,
            .document = documents::toText(kind),
            .documentNumber = numberGiven(file, kind),
            .sealId = u"ink/"_s + file.organ,
            .person = seat.person,
            .personName = seat.name,
            .approver = source->actor.name,
            .place = seat.window,
            .medium = SealImpression::Medium::Paper,
            .copies = copies,
            .at = now});
}

Result<SealImpression> spoilImpression(store::Database& database, const store::Session& session,
    qint64 number, const QString& reason, Instant now)
{
    if (reason.trimmed().isEmpty())
        return failure(Error::Code::InvalidInput, u"a spoiled impression needs its reason"_s);
    auto spoiled = store::impressionWith(database, session, number);
    if (!spoiled)
        return spoiled;
    SealImpression row = *spoiled;
    row.spoils = number;
    row.remark = reason.trimmed();
    row.person = session.account().person;
    row.personName = session.account().displayName;
    row.deputyFor.clear();
    row.place = session.account().window;
    row.at = now;
    row.unsignedSha256.clear();
    row.sealedSha256.clear();
    row.stamped = false;
    return store::appendImpression(database, session, std::move(row));
}

} // namespace yichuang::desk
