// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demoplaces.h"
#include "models/cases/violations.h"
#include "models/desk/desk.h"
#include "models/store/store.h"
#include "tests/support/fixedclock.h"

#include <QTemporaryDir>

#include <map>
#include <memory>

namespace yichuang::test {

/// Account names of the demo hall's staff.
namespace staff {
inline const QString clerk = QStringLiteral("malijuan");
inline const QString reviewer = QStringLiteral("zhangwenhai");
inline const QString chief = QStringLiteral("lijianguo");
inline const QString head = QStringLiteral("sunzhengming");
inline const QString exitClerk = QStringLiteral("wangxiulan");
inline const QString archivist = QStringLiteral("zhouxiaomei");
inline const QString police = QStringLiteral("wujianjun");
inline const QString traffic = QStringLiteral("hexiaojun");
inline const QString building = QStringLiteral("majianshe");
} // namespace staff

/// One place of the demo hall with its whole staff, everybody signed in at a desk of his or her
/// own, under a clock that is set by hand and without a platform. Built in a test's body: a failure
/// ends the program.
class StaffedPlace
{
public:
    /// `place`: 0 county, 1 township, 2 village.
    /// `probe` is asked before each statement of the writer.
    explicit StaffedPlace(std::size_t place, store::StatementProbe probe = {});

    /// It is this Beijing moment now.
    void at(const char* beijing);
    [[nodiscard]] Day today() const { return m_clock.today(); }
    [[nodiscard]] const desk::RuleBook& rules() const { return m_rules; }
    [[nodiscard]] desk::Desk& desk(const QString& account);
    [[nodiscard]] store::Store& store() { return *m_store; }
    [[nodiscard]] QString profile() const { return m_store->files().folder; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] const std::shared_ptr<const store::Session>& session(const QString& account);

    /// Opens a case at the first desk; ends the program when it is refused.
    [[nodiscard]] CaseId open(
        const desk::Intake& form, const std::optional<cases::Payload>& then = std::nullopt);
    /// Everything that stands against the act; empty when it was done.
    [[nodiscard]] QString act(const QString& account, CaseId id, const cases::Payload& payload);
    /// From a decision to the archive, by exit window, applicant and archivist; what failed, or
    /// nothing.
    [[nodiscard]] QString handOutAndArchive(CaseId id, const QString& document);

    [[nodiscard]] desk::CaseFile file(CaseId id);
    [[nodiscard]] QString state(CaseId id);
    /// The due day of a clock ("C2"), in ISO text; "-" while it has none.
    [[nodiscard]] QString due(CaseId id, const char* clock);
    /// "SV-10 SV-03": what the case breaks today.
    [[nodiscard]] QString violations(CaseId id);

private:
    void addStaff();

    FixedClock m_clock{"2026-03-02 09:00"};
    QTemporaryDir m_folder;
    demo::DemoPlace m_place;
    desk::RuleBook m_rules;
    std::unique_ptr<store::Store> m_store;
    std::shared_ptr<const store::Session> m_first;
    std::map<QString, std::shared_ptr<const store::Session>> m_sessions;
    std::map<QString, std::unique_ptr<desk::Desk>> m_desks;
};

/// The reviewer takes the case.
[[nodiscard]] cases::ReviewAssigned assigned();
/// A decision to grant under a number.
[[nodiscard]] cases::Granted grantOf(const QString& content, const QString& number);

/// A proposal that names every paper on file.
[[nodiscard]] cases::Reviewed reviewOf(const cases::Case& c, cases::Proposal proposal);

/// The applicant collects the result in person.
[[nodiscard]] cases::Delivered collectedBy(const cases::Case& c, const QString& document);

} // namespace yichuang::test
