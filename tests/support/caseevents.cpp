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

namespace {

const Day sampleDay{std::chrono::year{2026} / 12 / 9};

std::vector<Payload> beforeAcceptance()
{
    return {sampleReceived(), LicenceNotRequired{QStringLiteral("自用农产品不需许可")},
        AcceptanceRefused{QStringLiteral("不属本机关职权"), QStringLiteral("行政许可法 第三十二条"),
            QStringLiteral("安定区水务局"), QStringLiteral("安市监不受字〔2026〕第1号")},
        CorrectedOnSpot{QStringLiteral("更正住址门牌号"), QStringLiteral("李桂芳")},
        CorrectionNoticed{{{.paper = 2,
                              .missing = QStringLiteral("未交"),
                              .form = QStringLiteral("原件1份"),
                              .basis = QStringLiteral("食品经营许可管理办法"),
                              .source = QStringLiteral("自备")}},
            QStringLiteral("窗口补交"), sampleDay, sampleMoment,
            QStringLiteral("安市监补字〔2026〕第1号")},
        Accepted{QStringLiteral("安市监受字〔2026〕第1号")},
        Lapsed{sampleDay, QStringLiteral("李桂芳"), {}}, DeemedAccepted{},
        AcceptedWithTolerance{{{2, QStringLiteral("原件1份")}}, WorkingDays{3},
            QStringLiteral("窗口补交"), QStringLiteral("李桂芳"), false,
            QStringLiteral("安市监容字〔2026〕第1号"), QStringLiteral("安市监受字〔2026〕第2号")},
        ToleranceClosed{},
        HandedIn{{QStringLiteral("621102103000"), QStringLiteral("李家堡镇便民服务中心")},
            QStringLiteral("王丽"), QStringLiteral("J-1"), true, true}};
}

std::vector<Payload> beforeDecision()
{
    return {ReviewAssigned{QStringLiteral("G2001"), QStringLiteral("张文海")},
        StopRequested{catalogue::ProcedureKind::Testing, QStringLiteral("行政许可法 第四十五条"),
            QStringLiteral("区疾控中心"), sampleDay, WorkingDays{5}, QStringLiteral("水质检测"),
            QStringLiteral("陈志远")},
        StopApproved{1, QStringLiteral("安市监特字〔2026〕第1号"), QStringLiteral("当面"),
            sampleMoment, QStringLiteral("签收")},
        StopEnded{1, sampleDay, QStringLiteral("合格"), QStringLiteral("检测报告 2026-118")},
        OpinionsAsked{QStringLiteral("是否同意占道"),
            {{QStringLiteral("GAJ"), QStringLiteral("公安局"), WorkingDays{2}}}, {1, 2},
            QStringLiteral("安城管征字〔2026〕第1号")},
        OpinionGiven{QStringLiteral("GAJ"), OpinionAnswer::PassUp, QStringLiteral("须报市局"),
            QStringLiteral("定西市公安局")},
        OpinionsClosed{true},
        Forwarded{QStringLiteral("安定区民政局"), QStringLiteral("同意上报"), 18,
            QStringLiteral("内官政报〔2026〕第1号"), sampleMoment},
        SuperiorDecided{Proposal::Refuse, QStringLiteral("安定区民政局"),
            QStringLiteral("安民决〔2026〕第1号"), sampleDay, sampleDay,
            QStringLiteral("收入超标")},
        Reviewed{Proposal::Refuse, QStringLiteral("场所面积不足"), QStringLiteral("不符合第十一条"),
            {1, 3}, {QStringLiteral("G2001"), QStringLiteral("G2002")}},
        Returned{QStringLiteral("事实不清")},
        Extended{WorkingDays{10}, QStringLiteral("案情复杂"), sampleDay, QStringLiteral("局长"),
            QStringLiteral("安市监延批〔2026〕第1号"), QStringLiteral("G2001"), false,
            QStringLiteral("安市监延字〔2026〕第1号"), sampleMoment},
        Withdrawn{QStringLiteral("不再经营"), true},
        Terminated{TerminationGround::PersonGone, QStringLiteral("申请人死亡，有证明"),
            QStringLiteral("家属"), QStringLiteral("安市监终字〔2026〕第1号")},
        Reclassified{Conversion::PromisedToJoint, QStringLiteral("需公安意见"),
            QStringLiteral("李建国"), QStringLiteral("安政函〔2026〕3号")},
        DeadlineMoved{QStringLiteral("C2"), sampleDay, sampleDay + std::chrono::days{1},
            QStringLiteral("国办发明电〔2025〕7号"), QStringLiteral("国办发明电〔2026〕9号"),
            true}};
}

std::vector<Payload> decisionAndAfter()
{
    return {Granted{QStringLiteral("同意"), QStringLiteral("准予食品经营"), QStringLiteral("无"),
                QStringLiteral("五年"), QStringLiteral("食品安全法 第三十五条"),
                HearingRight::ToldNotRequested, QStringLiteral("安市监准字〔2026〕第1号")},
        Refused{QStringLiteral("不同意"), QStringLiteral("场所面积不足"),
            QStringLiteral("不符合条件"), QStringLiteral("食品经营许可管理办法 第十一条"),
            QStringLiteral("六十日内向安定区人民政府申请行政复议"),
            QStringLiteral("六个月内向安定区人民法院起诉"), HearingRight::NotRequired,
            QStringLiteral("安市监不准字〔2026〕第1号")},
        Certified{QStringLiteral("食品经营许可证"), QStringLiteral("JY16211020000011"),
            QStringLiteral("五年")},
        Ready{QStringLiteral("6211021032052025012700100016"), QStringLiteral("批准文件")},
        Dispatched{QStringLiteral("邮政"), QStringLiteral("EMS0001"), QStringLiteral("东街18号")},
        Delivered{DeliveryWay::Mail,
            {QStringLiteral("张有福"), IdentityDocument::ResidentCard,
                QStringLiteral("621102189902280133")},
            QStringLiteral("丈夫"), true, true, {QStringLiteral("食品经营许可证")}, sampleDay,
            QStringLiteral("J-2"), QStringLiteral("安市监送〔2026〕第1号")},
        Closed{{QStringLiteral("GAJ")}}, Evaluated{Contact::Answer, 4, QStringLiteral("快")},
        Archived{QByteArray(32, '\x03'), 7, QStringLiteral("10年"), {QStringLiteral("完整性")}},
        Voided{VoidReason::TestEntry, QStringLiteral("演示录入"),
            QStringLiteral("6211021032052025012700100016"), QStringLiteral("G3001")},
        MaterialReceived{{{.number = 2, .state = PaperState::Present, .originals = 1}}},
        Noted{QStringLiteral("电话已通知\n明日补交"), NoteKind::CollectMessage},
        Printed{QStringLiteral("D01"), {}, QByteArray(32, '\x01'), 2, true, sampleDay},
        FeeOrdered{{{QStringLiteral("登记费"), 8000, QStringLiteral("元/件"), 2}},
            QStringLiteral("安自然缴字〔2026〕第1号")},
        FeePaid{QStringLiteral("6299002611180457"), sampleDay, QStringLiteral("小微企业免征"),
            QStringLiteral("王秀兰")},
        Sealed{QStringLiteral("D12"), QStringLiteral("安市监准字〔2026〕1号"),
            QStringLiteral("6211020000001"), QStringLiteral("SQ-2026-001"), 17, 2,
            QByteArray(32, '\x04'), QByteArray(32, '\x05'), true},
        SealSpoiled{QStringLiteral("D12"), QStringLiteral("安市监准字〔2026〕1号"), 17,
            QStringLiteral("打印卡纸")},
        ConflictResolved{QStringLiteral("019347a0-0000-7000-8000-000000000009"),
            QByteArray(32, '\x06'), ConflictChoice::KeepOrder,
            QStringLiteral("乡镇先到，以乡镇为准"), {}}};
}

} // namespace

std::vector<Payload> onePayloadOfEachKind()
{
    std::vector<Payload> all = beforeAcceptance();
    for (const auto& more : {beforeDecision(), decisionAndAfter()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
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
