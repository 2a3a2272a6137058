// SPDX-License-Identifier: Apache-2.0
#include "tests/store/storefixture.h"

namespace yichuang::test {

StoreFixture::StoreFixture(store::StatementProbe probe)
    : profile(folder.filePath(QStringLiteral("profile")))
    , open(store::Store::open(profile, clock, std::move(probe)).value())
{
    const store::Account clerk{.id = {},
        .name = QStringLiteral("zhang"),
        .person = QStringLiteral("0412"),
        .displayName = QStringLiteral("张敏"),
        .roles = {cases::Role::FrontClerk, cases::Role::ExitClerk},
        .department = {},
        .placeCode = QStringLiteral("621102000000"),
        .window = QStringLiteral("3 号窗口"),
        .disabled = false};
    recoveryKey = open->writeAndWait([&](store::Database& database) {
                          return store::createProfile(
                              database, clerk, QStringLiteral("counter-3"), cheap, clock.now());
                      })
                      .value();
    const auto answer = open->writeAndWait([&](store::Database& database) {
        return store::signIn(
            database, QStringLiteral("zhang"), QStringLiteral("counter-3"), clock.now());
    });
    session = std::get<std::shared_ptr<const store::Session>>(answer.value());
}

cases::CaseSummary summaryWith(CaseId id, const QString& number, const QString& applicant)
{
    return {.id = id,
        .number = number,
        .version = 1,
        .state = cases::CaseState::Received,
        .kind = catalogue::CaseKind::Promised,
        .departmentCode = QStringLiteral("D07"),
        .itemCode = QStringLiteral("000117014000"),
        .itemVersion = 1,
        .itemName = QStringLiteral("食品经营许可"),
        .place = {.code = QStringLiteral("621102000000"), .name = QStringLiteral("县政务服务大厅")},
        .applicantName = applicant,
        .names = {applicant},
        .numbers = {QStringLiteral("11010519491231002X"), QStringLiteral("13893215678")},
        .phase = cases::ClockPhase::Running,
        .clock = QStringLiteral("C2"),
        .due = Day{std::chrono::year{2026} / 12 / 16},
        .yellowFrom = Day{std::chrono::year{2026} / 12 / 14},
        .provisional = false,
        .calendarVersion = QStringLiteral("2026-1"),
        .count = QStringLiteral("1;PROMISE;20;w;10;20;2026-11-18;o"),
        .toldDue = Day{std::chrono::year{2026} / 12 / 16},
        .receivedAt = Instant{std::chrono::milliseconds{1795000000000}},
        .acceptedOn = {},
        .endedOn = {},
        .lastEventAt = Instant{std::chrono::milliseconds{1795000000000}}};
}

QString numberWith(int serial)
{
    return QStringLiteral("62110200000020261118001%1").arg(serial, 4, 10, QLatin1Char('0'))
        + QLatin1Char('0');
}

CaseId caseIdWith(int number)
{
    return CaseId{QUuid{0x01900000u, 0, 0x7000, 0x80, 0, 0, 0, 0, 0,
        static_cast<uchar>(number / 256), static_cast<uchar>(number % 256)}};
}

cases::CaseEvent noteOn(CaseId id, const QString& text)
{
    cases::CaseEvent event = eventWith(cases::Noted{.text = text});
    event.eventId = {};
    event.caseId = id;
    event.salt = {};
    return event;
}

} // namespace yichuang::test
