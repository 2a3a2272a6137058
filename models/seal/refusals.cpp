// SPDX-License-Identifier: Apache-2.0
#include "models/seal/refusals.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {

using yichuang::toText; // beside this folder's own
namespace {

constexpr std::array kindWords{u"letterRevoked", u"revocationsStale", u"letterNotYetValid",
    u"letterEnded", u"notHolder", u"deputyWithoutAbsence", u"itemNotCovered", u"actNotCovered",
    u"actNotDelegable", u"documentNotCovered", u"overLimit", u"windowNotCovered",
    u"refusalNeedsHead", u"dayLimitReached", u"clockDoubtful", u"receiptMissing",
    u"wrongSealForDocument", u"sealNotOfLetter", u"keyNotOfHolder", u"keyNotOfSeal",
    u"certificateExpired", u"certificateRevoked", u"certificateUntrusted", u"noLetter"};

QString dayText(const Instant moment) { return toText(beijingDay(moment)); }

/// Papers for the superior organ (D10, D10a): the organ's own seal, registered with the centre
/// (rulebook 7.2).
bool goesUpwards(const QString& document) { return document == u"D10" || document == u"D10a"; }

class Inquiry
{
public:
    Inquiry(const AuthorityLetter& letter, const std::optional<RevocationList>& revocations,
        const SealData* seal, const SealingWish& wish)
        : m_letter(letter)
        , m_revocations(revocations)
        , m_seal(seal)
        , m_wish(wish)
    {
    }

    std::vector<Refusal> answers()
    {
        askLetter();
        askPerson();
        askItem();
        askMoment();
        askSeal();
        askKey();
        return m_refusals;
    }

private:
    using Kind = RefusalKind;

    void askLetter()
    {
        const bool stale = !m_revocations
            || m_wish.now - m_revocations->issued > std::chrono::days{m_revocations->maxAgeDays};
        refuseIf(stale, Kind::RevocationsStale,
            m_revocations ? dayText(m_revocations->issued) : QString{});
        refuseIf(m_revocations && m_revocations->revoked.contains(m_letter.id), Kind::LetterRevoked,
            m_letter.id);
        refuseIf(
            m_wish.now < m_letter.notBefore, Kind::LetterNotYetValid, dayText(m_letter.notBefore));
        refuseIf(m_wish.now >= m_letter.notAfter, Kind::LetterEnded, dayText(m_letter.notAfter));
    }

    void askPerson()
    {
        if (m_wish.person == m_letter.holder.person)
            return;
        const bool deputy = m_letter.deputy && m_wish.person == m_letter.deputy->person;
        refuseIf(!deputy, Kind::NotHolder, m_letter.holder.name);
        refuseIf(
            deputy && !m_wish.absenceRecorded, Kind::DeputyWithoutAbsence, m_letter.holder.name);
    }

    void askItem()
    {
        refuseIf(!m_wish.act, Kind::ActNotDelegable, {});
        refuseIf(!m_letter.windows.isEmpty() && !m_letter.windows.contains(m_wish.window),
            Kind::WindowNotCovered, m_wish.window);
        const AuthorisedItem* item = m_letter.itemWith(m_wish.itemCode);
        if (item == nullptr) {
            refuse(Kind::ItemNotCovered, m_wish.itemCode);
            return;
        }
        if (m_wish.act && std::ranges::find(item->acts, *m_wish.act) == item->acts.end())
            refuse(Kind::ActNotCovered, toText(*m_wish.act));
        refuseIf(!m_wish.document.isEmpty() && !item->documents.contains(m_wish.document),
            Kind::DocumentNotCovered, m_wish.document);
        // A limit nobody can compare with is not kept.
        refuseIf(item->mostFen && m_wish.amountFen.value_or(*item->mostFen + 1) > *item->mostFen,
            Kind::OverLimit, QString::number(item->mostFen.value_or(0)));
        refuseIf(m_wish.act == AuthorityAct::Refuse && m_letter.refusalNeedsHead
                && !m_wish.approvedByHead,
            Kind::RefusalNeedsHead, m_letter.signer);
    }

    void askMoment()
    {
        if (m_wish.document.isEmpty())
            return;
        refuseIf(m_letter.mostPerDay > 0 && m_wish.usedToday >= m_letter.mostPerDay,
            Kind::DayLimitReached, QString::number(m_letter.mostPerDay));
        refuseIf(m_wish.clockDoubtful, Kind::ClockDoubtful, {});
        refuseIf(m_wish.receiptMissing, Kind::ReceiptMissing, {});
    }

    void askSeal()
    {
        if (m_seal == nullptr)
            return;
        refuseIf(m_seal->id != m_letter.sealId, Kind::SealNotOfLetter, m_seal->name);
        // A revocation is no act a letter can give, so whoever seals one has no `act`.
        refuseIf(m_seal->kind == SealKind::Approval
                && (m_wish.outward || !m_wish.act || goesUpwards(m_wish.document)),
            Kind::WrongSealForDocument, m_wish.document);
    }

    void askKey()
    {
        if (!m_wish.keyCertificate)
            return;
        const bool asDeputy = m_letter.deputy && m_wish.person == m_letter.deputy->person;
        const Holder& owner = asDeputy ? *m_letter.deputy : m_letter.holder;
        refuseIf(!owner.holds(m_wish.keyCertificate->sha256()), Kind::KeyNotOfHolder, owner.name);
        refuseIf(m_seal != nullptr && !m_seal->mayBeSetWith(*m_wish.keyCertificate),
            Kind::KeyNotOfSeal, m_seal != nullptr ? m_seal->name : QString{});
        if (m_wish.chainFault)
            refuse(kindOf(*m_wish.chainFault), dayText(m_wish.keyCertificate->facts().notAfter));
        else
            refuseIf(!m_wish.keyCertificate->isValidAt(m_wish.now), Kind::CertificateExpired,
                dayText(m_wish.keyCertificate->facts().notAfter));
    }

    static Kind kindOf(const ChainFault fault)
    {
        switch (fault) {
        case ChainFault::Expired:
        case ChainFault::NotYetValid:
            return Kind::CertificateExpired;
        case ChainFault::Revoked:
            return Kind::CertificateRevoked;
        case ChainFault::UnknownIssuer:
        case ChainFault::ForgedRevocations:
        case ChainFault::Broken:
            return Kind::CertificateUntrusted;
        }
        Q_UNREACHABLE();
    }

    void refuse(Kind kind, const QString& about) { m_refusals.push_back({kind, about}); }
    void refuseIf(bool condition, Kind kind, const QString& about)
    {
        if (condition)
            refuse(kind, about);
    }

    const AuthorityLetter& m_letter;
    const std::optional<RevocationList>& m_revocations;
    const SealData* m_seal;
    const SealingWish& m_wish;
    std::vector<Refusal> m_refusals;
};

} // namespace

QString toText(const RefusalKind kind)
{
    return QString::fromUtf16(kindWords.at(static_cast<std::size_t>(kind)));
}

std::vector<Refusal> refusalsOf(const AuthorityLetter& letter,
    const std::optional<RevocationList>& revocations, const SealData* seal, const SealingWish& wish)
{
    return Inquiry{letter, revocations, seal, wish}.answers();
}

} // namespace yichuang::seal
