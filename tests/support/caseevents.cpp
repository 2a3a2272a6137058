// SPDX-License-Identifier: Apache-2.0
#include "tests/support/caseevents.h"

namespace yichuang::test {

using namespace cases;

namespace {

const Instant sampleMoment
    = toInstant(BeijingTime{Day{std::chrono::year{2026} / 11 / 18}, std::chrono::minutes{626}});

Received sampleReceived()
{
    return {.number = QStringLiteral("6211021032052025012700100016"),
        .queryCode = QStringLiteral("K7M2X9QA"),
        .place = {QStringLiteral("621102103205"), QStringLiteral("安定区李家堡镇某村便民服务点")},
        .window = QStringLiteral("1"),
        .itemCode = QStringLiteral("XK-SCJ-001"),
        .itemName = QStringLiteral("食品经营许可（新办）"),
        .applicant = samplePerson(),
        .representative = Representative{{QStringLiteral("张有福"), IdentityDocument::Passport,
                                             QStringLiteral("E12345678")},
            QStringLiteral("13900006702"), QStringLiteral("丈夫")},
        .papers = {{.number = 1,
                       .state = PaperState::Present,
                       .originals = 1,
                       .pages = 2,
                       .checkedAgainstOriginal = true},
            {.number = 2, .state = PaperState::NotApplicable}},
        .channel = Channel::Proxy,
        .deliveryWay = DeliveryWay::Village,
        .parent = idFromText<CaseId>(u"019347a0-0000-7000-8000-000000000009").value(),
        .parentNumber = QStringLiteral("6211021032052025012700100016"),
        .expectedHandIn = Day{std::chrono::year{2026} / 11 / 23}};
}

} // namespace

Applicant samplePerson()
{
    return {.kind = ApplicantKind::Person,
        .name = QStringLiteral("李桂芳"),
        .creditCode = {},
        .person = {QStringLiteral("李桂芳"), IdentityDocument::ResidentCard,
            QStringLiteral("621102189902280133")},
        .telephone = QStringLiteral("13900006702"),
        .noTelephoneReason = {},
        .address = QStringLiteral("清源镇东街18号")};
}

std::vector<Payload> onePayloadOfEachKind()
{
    const Day day{std::chrono::year{2026} / 12 / 9};
    return {sampleReceived(), LicenceNotRequired{QStringLiteral("自用农产品不需许可")},
        AcceptanceRefused{QStringLiteral("不属本机关职权"), QStringLiteral("行政许可法 第三十二条"),
            QStringLiteral("安定区水务局"), QStringLiteral("安市监不受字〔2026〕第1号")},
        CorrectedOnSpot{QStringLiteral("更正住址门牌号"), QStringLiteral("李桂芳")},
        CorrectionNoticed{{{.paper = 2,
                              .missing = QStringLiteral("未交"),
                              .form = QStringLiteral("原件1份"),
                              .basis = QStringLiteral("食品经营许可管理办法"),
                              .source = QStringLiteral("自备")}},
            QStringLiteral("窗口补交"), day, sampleMoment,
            QStringLiteral("安市监补字〔2026〕第1号")},
        Accepted{QStringLiteral("安市监受字〔2026〕第1号")},
        Lapsed{day, QStringLiteral("李桂芳"), {}}, DeemedAccepted{},
        HandedIn{{QStringLiteral("621102103000"), QStringLiteral("李家堡镇便民服务中心")},
            QStringLiteral("王丽"), QStringLiteral("J-1"), true, true},
        Withdrawn{QStringLiteral("不再经营"), true},
        MaterialReceived{{{.number = 2, .state = PaperState::Present, .originals = 1}}},
        Noted{QStringLiteral("电话已通知\n明日补交")},
        Printed{QStringLiteral("D01"), {}, QByteArray(32, '\x01'), 2, true, day}};
}

CaseEvent eventWith(Payload payload)
{
    return {.eventId = idFromText<EventId>(u"019347a0-0000-7000-8000-000000000001").value(),
        .caseId = idFromText<CaseId>(u"019347a0-0000-7000-8000-000000000002").value(),
        .deviceId = idFromText<DeviceId>(u"019347a0-0000-7000-8000-000000000003").value(),
        .deviceSeq = 1,
        .baseVersion = 0,
        .leaseEpoch = 1,
        .occurredAt = sampleMoment,
        .bootId = QStringLiteral("b1"),
        .monotonicMs = 1000,
        .clock = {-20, 5, false},
        .actor = {QStringLiteral("malijuan"), QStringLiteral("G1001"), QStringLiteral("马丽娟"),
            Role::FrontClerk},
        .deputyFor = {},
        .itemVersion = 1,
        .calendarVersion = QStringLiteral("国办发明电〔2025〕7号"),
        .payload = std::move(payload),
        .salt = QByteArray(16, '\x07'),
        .attachments = {{QByteArray(32, '\x02'), 120000, QStringLiteral("image/jpeg"), 1, 1}},
        .prevHash = QByteArray(32, '\0'),
        .hash = {}};
}

} // namespace yichuang::test
