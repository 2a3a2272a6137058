// SPDX-License-Identifier: Apache-2.0
#include "tests/stories/staffedplace.h"

#include "models/store/accounts.h"
#include "models/store/device.h"

#include <algorithm>

namespace yichuang::test {
namespace {

constexpr crypto::PasswordCost cheap{.passes = 1, .memoryKib = 8};

template <typename T>
T wanted(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(toText(result.error().code) + u' ' + result.error().detail));
    return std::move(*result);
}

std::shared_ptr<const store::Session> sessionOf(store::SignIn signedIn)
{
    return std::get<std::shared_ptr<const store::Session>>(std::move(signedIn));
}

} // namespace

StaffedPlace::StaffedPlace(std::size_t place, store::StatementProbe probe)
    : m_place(demo::demoPlaces().at(place))
    , m_rules(wanted(desk::builtInRuleBook()))
    , m_store(wanted(store::Store::open(
          m_folder.filePath(QStringLiteral("profile")), m_clock, std::move(probe))))
{
    addStaff();
}

void StaffedPlace::addStaff()
{
    const store::Account& first = m_place.accounts.front();
    wanted(m_store->writeAndWait([&](store::Database& database) {
        return store::createProfile(database, first, demo::demoPassword(), cheap, m_clock.now());
    }));
    m_first = sessionOf(wanted(m_store->writeAndWait([&](store::Database& database) {
        return store::signIn(database, first.name, demo::demoPassword(), m_clock.now());
    })));
    for (auto other = m_place.accounts.begin() + 1; other != m_place.accounts.end(); ++other) {
        wanted(m_store->writeAndWait([&](store::Database& database) {
            return store::addAccount(
                database, *m_first, *other, demo::demoPassword(), cheap, m_clock.now());
        }));
    }
    const store::Device device{.id = DeviceId{uuid7(m_clock.now())},
        .placeCode = m_place.code,
        .placeName = m_place.name,
        .terminal = 1};
    const auto saved = m_store->writeAndWait([&](store::Database& database) -> Result<> {
        if (const auto kept = desk::saveWorkplace(database, m_place.workplace); !kept)
            return kept;
        return store::saveDevice(database, *m_first, device);
    });
    if (!saved)
        qFatal("%s", qPrintable(saved.error().detail));
}

void StaffedPlace::at(const char* beijing)
{
    m_clock.set(toInstant(beijingTimeFromText(QString::fromUtf8(beijing)).value()));
}

const std::shared_ptr<const store::Session>& StaffedPlace::session(const QString& account)
{
    auto& session = m_sessions[account];
    if (!session)
        session = sessionOf(wanted(m_store->writeAndWait([&](store::Database& database) {
            return store::signIn(database, account, demo::demoPassword(), m_clock.now());
        })));
    return session;
}

desk::Desk& StaffedPlace::desk(const QString& account)
{
    std::unique_ptr<desk::Desk>& desk = m_desks[account];
    if (!desk) {
        const auto& session = this->session(account);
        const store::Device device{.placeCode = m_place.code, .placeName = m_place.name};
        desk = std::make_unique<desk::Desk>(*m_store, session, m_rules,
            desk::seatOf(session->account(), device, m_place.workplace), m_clock);
    }
    return *desk;
}

CaseId StaffedPlace::open(const desk::Intake& form, const std::optional<cases::Payload>& then)
{
    auto outcome = wanted(desk(m_place.accounts.front().name).open(form, then).result());
    if (const auto* refusal = std::get_if<cases::Refusal>(&outcome))
        qFatal("%s", qPrintable(cases::toText(*refusal)));
    return std::get<desk::Recorded>(outcome).c.id;
}

QString StaffedPlace::act(const QString& account, CaseId id, const cases::Payload& payload)
{
    const auto outcome = desk(account).act(id, payload).result();
    if (!outcome)
        return toText(outcome.error().code) + u' ' + outcome.error().detail;
    const auto* refusal = std::get_if<cases::Refusal>(&*outcome);
    return refusal != nullptr ? cases::toText(*refusal) : QString{};
}

QString StaffedPlace::handOutAndArchive(CaseId id, const QString& document)
{
    QStringList problems;
    const auto done = [&](const QString& who, const cases::Payload& payload) {
        const QString problem = act(who, id, payload);
        if (!problem.isEmpty())
            problems.append(toText(cases::kindOf(payload)) + u": " + problem);
    };
    if (state(id) != u"ready")
        done(staff::exitClerk, cases::Ready{});
    done(staff::exitClerk,
        cases::Noted{QStringLiteral("已电话通知领取"), cases::NoteKind::CollectMessage});
    done(staff::exitClerk, collectedBy(file(id).c, document));
    done(staff::exitClerk, cases::Evaluated{.level = 5});
    done(staff::archivist, cases::Archived{QByteArray(32, '\3'), 6, QStringLiteral("10年"), {}});
    return problems.join(u'\n');
}

desk::CaseFile StaffedPlace::file(CaseId id)
{
    return wanted(desk(m_place.accounts.front().name).caseFile(id).result());
}

QString StaffedPlace::state(CaseId id) { return toText(file(id).c.state); }

QString StaffedPlace::due(CaseId id, const char* clock)
{
    const desk::CaseFile read = file(id);
    const auto found
        = std::ranges::find(read.clocks, QString::fromUtf8(clock), &cases::ClockView::clock);
    if (found == read.clocks.end() || !found->due)
        return QStringLiteral("-");
    return toText(*found->due);
}

QString StaffedPlace::violations(CaseId id)
{
    const desk::CaseFile read = file(id);
    const cases::Rules rules{read.item, m_rules.calendar};
    QStringList words;
    for (const cases::Violation& violation : cases::violationsOf(read.c, rules, today()))
        words.append(toText(violation.code));
    return words.join(u' ');
}

cases::ReviewAssigned assigned() { return {QStringLiteral("A1002"), QStringLiteral("张文海")}; }

cases::Granted grantOf(const QString& content, const QString& number)
{
    return {.opinion = QStringLiteral("同意审核意见"),
        .content = content,
        .legalBasis = QStringLiteral("本事项公布的法律依据"),
        .documentNumber = number};
}

cases::Reviewed reviewOf(const cases::Case& c, cases::Proposal proposal)
{
    cases::Reviewed review{.proposal = proposal,
        .facts = QStringLiteral("申请材料齐全，经核查情况属实"),
        .grounds = QStringLiteral("依据本事项的法定条件")};
    for (const cases::PaperOnFile& paper : c.papers) {
        if (paper.entry.state == cases::PaperState::Present)
            review.papersChecked.push_back(paper.entry.number);
    }
    return review;
}

cases::Delivered collectedBy(const cases::Case& c, const QString& document)
{
    return {.way = cases::DeliveryWay::PickUp,
        .receiver = c.received.applicant.person,
        .receiverSigned = true,
        .documents = {document}};
}

} // namespace yichuang::test
