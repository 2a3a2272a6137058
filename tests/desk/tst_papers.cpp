// SPDX-License-Identifier: Apache-2.0
#include "models/desk/paperwork.h"
#include "models/documents/printeddocument.h"
#include "tests/documents/pdftools.h"
#include "tests/support/qtestprinters.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include "papercases.h"
#include <algorithm>

using namespace yichuang;
using namespace yichuang::desk;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;
using documents::DocumentKind;

namespace {

Seat window()
{
    return {.place = {u"621102000000"_s, u"安定区政务服务大厅"_s},
        .window = u"3号窗口"_s,
        .telephone = u"0932-8228865"_s,
        .name = u"马丽娟"_s,
        .roles = {cases::Role::FrontClerk},
        .hall = {.divisionName = u"安定区"_s,
            .complaintPhone = u"12345"_s,
            .supervisionPhone = u"0932-8217143"_s,
            .reconsiderationOrgan = u"定西市安定区人民政府"_s,
            .court = u"定西市安定区人民法院"_s,
            .payee = u"安定区财政局"_s,
            .payeeBank = u"演示银行安定支行"_s,
            .payeeAccount = u"2710000009000000000"_s}};
}

CaseFile fileOf(const SampleCase& sample, const char* today)
{
    CaseFile file{.c = *sample.c,
        .item = sample.item,
        .parentPlace = u"内官营镇大庄村便民服务点"_s,
        .organ = u"安定区市场监督管理局"_s,
        .classification = catalogue::classify(sample.item, cases::nodeOf(sample.c->received.place)),
        .clocks = cases::clocksOf(*sample.c, sample.rules(), day(today))};
    for (const cases::CaseEvent& event : sample.events)
        file.events.push_back({.event = event, .standing = store::Standing::Confirmed});
    return file;
}

Paper paperOf(const SampleCase& sample, DocumentKind kind, const GivenValues& given = {})
{
    return paperFor(fileOf(sample, "2025-03-20"), kind, window(), sample.rules(),
        toInstant(beijingTimeFromText(u"2025-03-20 10:00"_s).value()), given);
}

const GivenValues hearing{{u"reason"_s, u"该许可直接涉及申请人与相邻商户之间的重大利益关系"_s},
    {u"hearingAt"_s, u"2025-04-15 09:00"_s}, {u"hearingEndedAt"_s, u"2025-04-15 11:20"_s},
    {u"hearingPlace"_s, u"政务服务大厅三楼会议室"_s}, {u"chair"_s, u"行长龙"_s},
    {u"recorder"_s, u"车羽"_s}, {u"enrolBy"_s, u"2025-04-10"_s},
    {u"enrolWay"_s, u"到3号窗口登记"_s}, {u"attendees"_s, u"申请人李桂芳；相邻商户里民"_s},
    {u"reviewerStatement"_s, u"拟准予许可"_s}, {u"applicantStatement"_s, u"已加装净化设备"_s},
    {u"debate"_s, u"无异议"_s}, {u"closing"_s, u"请求准予许可"_s}};

} // namespace

/// Every document from a case that was told by the state machine.
class TestPapers final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyDocumentSaysWhatTheRulebookWants_data();
    void everyDocumentSaysWhatTheRulebookWants();
    void noKindIsLeftOut();
    void whatHasNotHappenedHasNoPaper_data();
    void whatHasNotHappenedHasNoPaper();
    void anOpenStopHidesTheNewDate();
    void otherItemsAreNoLicences();
    void hearingPapersKeepPersonsAndTermsApart();
    void theOpinionOfEachDepartmentIsPrinted();
    void papersOffersWhatCanBeMade();

private:
    QTemporaryDir m_folder;
    documents::TemplateSet m_templates;
    QSet<DocumentKind> m_made;
};

void TestPapers::initTestCase()
{
    const auto set
        = documents::TemplateSet::load({QStringLiteral(YICHUANG_RESOURCES "/templates")});
    QVERIFY_RESULT(set);
    m_templates = *set;
    m_folder.setAutoRemove(!qEnvironmentVariableIsSet("YICHUANG_KEEP"));
}

void TestPapers::everyDocumentSaysWhatTheRulebookWants_data()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<SampleCase>("sample");
    QTest::addColumn<QStringList>("says");
    const auto row = [](DocumentKind kind, const SampleCase& sample, const QStringList& says) {
        QTest::newRow(qPrintable(documents::toText(kind))) << kind << sample << says;
    };
    using enum DocumentKind;
    row(Receipt, received(),
        {u"2025年3月3日9时30分"_s, u"食品经营许可申请书"_s, u"收件不等于受理"_s, u"2025年3月10日"_s,
            u"K7M2X9QA"_s});
    row(CorrectionNotice, noticed(),
        {u"安市监补字〔2025〕1号"_s, u"经营场所平面布局图"_s, u"未提交"_s, u"原件一份"_s,
            u"到原窗口提交"_s, u"2025年3月14日前"_s});
    row(AcceptanceNotice, accepted(),
        {u"5个工作日"_s, u"20个工作日"_s, u"2025年3月10日"_s, u"12345"_s, u"0932-8217143"_s,
            u"不收费"_s, u"到窗口领取"_s});
    row(NotRequiredNotice, endedBy(cases::LicenceNotRequired{u"自产农产品零星销售"_s}),
        {u"自产农产品零星销售"_s, u"第三十二条第一款第（一）项"_s});
    row(NotAcceptedNotice,
        endedBy(cases::AcceptanceRefused{
            u"不属于本机关职权"_s, u"食品安全法第六条"_s, u"定西市卫生健康委员会"_s, {}}),
        {u"不属于本机关职权"_s, u"食品安全法第六条"_s, u"定西市卫生健康委员会"_s, u"六十日"_s,
            u"六个月"_s, u"安定区人民政府"_s, u"安定区人民法院"_s});
    row(TolerancePromise, tolerated(),
        {u"经营场所平面布局图"_s, u"按实际布局绘制并签名"_s, u"2025年3月7日"_s, u"到原窗口提交"_s,
            u"承诺失信名单"_s, u"申请人（签名或盖章）"_s});
    row(ToleranceNotice, tolerated(),
        {u"经营场所平面布局图"_s, u"2025年3月7日"_s, u"到原窗口提交"_s, u"逾期未补齐"_s,
            u"2025年3月10日"_s, u"一式两份"_s, u"补交材料收讫"_s});
    row(SpecialProcedureNotice, stopped(),
        {u"检测"_s, u"行政许可法第四十五条"_s, u"区疾控中心"_s, u"2025年3月5日开始"_s,
            u"5个工作日"_s, u"原定2025年3月10日前"_s, u"2025年3月17日"_s});
    SampleCase longer = reviewing();
    longer.as(u"H1"_s)
        .act("2025-03-06 09:00", extension(10, "2025-03-06"), cases::Role::Head)
        .value();
    row(ExtensionNotice, longer,
        {u"2025年3月10日"_s, u"2025年3月24日"_s, u"案情复杂"_s, u"局长"_s,
            u"安市监延批〔2025〕第1号"_s, u"10个工作日"_s, u"第四十二条第一款"_s});
    row(JointRequest, asked(),
        {u"安定区市场监督管理局"_s, u"公安局"_s, u"交通运输局"_s, u"门前停放车辆是否符合规定"_s,
            u"2025年3月6日"_s, u"2025年3月7日"_s, u"食品经营许可申请书"_s,
            u"（2）不同意，并说明理由"_s});
    row(JointOpinion, answered(),
        {u"公安局"_s, u"■不同意"_s, u"占用消防通道"_s, u"2025年3月5日"_s});
    row(ForwardingLetter, forwarded(),
        {u"定西市市场监督管理局："_s, u"符合条件"_s, u"同意上报"_s, u"27页"_s,
            u"2025年3月5日发出"_s, u"附件：报送清单"_s, u"加盖机关公章"_s, u"第三十五条"_s});
    row(FileList, forwarded(),
        {u"定西市市场监督管理局"_s, u"食品经营许可申请书"_s, u"经营场所平面布局图"_s,
            u"房屋租赁合同"_s, u"安市监报字〔2025〕1号"_s, u"27页"_s});
    row(ForwardingNote, forwarded(),
        {u"定西市市场监督管理局"_s, u"2025年3月5日"_s, u"20个工作日内作出决定"_s});
    row(ApprovalSheet, granted(),
        {u"符合条件"_s, u"食品安全法第三十五条"_s, u"已审核"_s, u"建议准予行政许可"_s,
            u"准予行政许可"_s, u"同意"_s, u"2025年3月4日9时00分"_s, u"2025年3月5日9时00分"_s,
            u"只签名而不写明意见的无效"_s});
    row(Grant, granted(),
        {u"准予行政许可决定书"_s, u"准予食品经营"_s, u"随车携带许可证"_s, u"五年"_s,
            u"食品安全法第三十五条"_s, u"2025年3月5日"_s, u"安市监准字〔2025〕第1号"_s,
            u"第三十八条第一款"_s});
    row(Refusal, refused(),
        {u"不予行政许可决定书"_s, u"场所面积不足"_s, u"不符合条件"_s, u"第十一条"_s, u"六十日"_s,
            u"六个月"_s, u"安定区人民政府"_s, u"安定区人民法院"_s, u"2025年3月5日"_s});
    row(EndNotice, terminated(),
        {u"终止审查通知书"_s, u"申请事项已不存在（经营场所已拆除）"_s, u"2025年3月5日"_s,
            u"退还的材料共3种"_s});
    row(WithdrawalRequest, received(), {u"自愿撤回"_s, u"申请人（签名或盖章）"_s});
    row(DeliveryRecord, delivered(),
        {u"准予行政许可决定书"_s, u"窗口领取"_s, u"3号窗口"_s, u"2025年3月6日10时00分"_s, u"本人"_s,
            u"受送达人（签名或盖章）"_s, u"安市监准字〔2025〕第1号"_s});
    row(PaymentOrder, ordered(),
        {u"住宅类不动产登记费"_s, u"80.00元/件"_s, u"160.00"_s, u"壹佰陆拾元整"_s,
            u"安定区财政局"_s, u"2710000009000000000"_s, u"发改价格规〔2016〕2559号"_s,
            u"财政部门"_s});
    row(HandOverList, village(),
        {u"大庄村便民服务点"_s, u"食品经营许可申请书"_s, u"接收人（签名）"_s});
    row(ResultHandOverList, child(),
        {u"内官营镇大庄村便民服务点"_s, u"准予行政许可决定书"_s, u"6211021022252025022800100016"_s,
            u"代办员（签名）"_s});
    row(HearingRights, reviewing(),
        {u"重大利益关系"_s, u"2025年3月27日前"_s, u"第四十七条"_s, u"五日内"_s, u"二十日内"_s});
    row(HearingNotice, reviewing(),
        {u"2025年4月15日9时00分"_s, u"三楼会议室"_s, u"行长龙"_s, u"张文海"_s, u"申请回避"_s});
    row(HearingAnnouncement, reviewing(),
        {u"2025年4月15日9时00分"_s, u"2025年4月10日"_s, u"报名方式"_s, u"到3号窗口登记"_s,
            u"特此公告"_s});
    row(HearingRecord, reviewing(),
        {u"2025年4月15日11时20分"_s, u"相邻商户里民"_s, u"已加装净化设备"_s, u"请求准予许可"_s,
            u"确认无误后签名"_s});
}

void TestPapers::everyDocumentSaysWhatTheRulebookWants()
{
    QFETCH(DocumentKind, kind);
    QFETCH(SampleCase, sample);
    QFETCH(QStringList, says);
    const Paper paper = paperOf(sample, kind, hearing);
    QVERIFY2(paper.has_value(), paper ? "" : qPrintable(toText(paper.error().obstacle)));
    const QString text = withoutSpace(
        output(u"pdftotext"_s, {u"-raw"_s, saved(*paper, m_templates, m_folder.path()), u"-"_s}));
    for (QString wanted : says)
        QVERIFY2(text.contains(withoutSpace(wanted)), qPrintable(wanted + u" is not in "_s + text));
    // What rulebook 3.4 wants on all of them.
    const QString seal = documents::factsOf(kind).sealing == documents::Sealing::Required
        ? u"无效"_s
        : u"无需加盖"_s;
    for (const QString& common : {withoutSpace(paper->caseNumber), sample.item.name,
             sample.item.code, u"安定区市场监督管理局"_s, u"0932-8228865"_s, u"马丽娟"_s, seal,
             u"第1页"_s, documents::chineseDate(paper->issueDate)})
        QVERIFY2(text.contains(common), qPrintable(common + u" is not in "_s + text));
    m_made.insert(kind);
}

void TestPapers::noKindIsLeftOut()
{
    for (const documents::DocumentKindFacts& facts : documents::allDocumentKinds())
        QVERIFY2(facts.kind == DocumentKind::InformationSheet || m_made.contains(facts.kind),
            qPrintable(facts.code));
}

void TestPapers::whatHasNotHappenedHasNoPaper_data()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<PaperObstacle>("obstacle");
    const auto row = [](DocumentKind kind, PaperObstacle obstacle) {
        QTest::newRow(qPrintable(documents::toText(kind))) << kind << obstacle;
    };
    using enum DocumentKind;
    row(CorrectionNotice, PaperObstacle::NotNoticed);
    row(AcceptanceNotice, PaperObstacle::NotAccepted);
    row(NotRequiredNotice, PaperObstacle::DidNotEndThisWay);
    row(NotAcceptedNotice, PaperObstacle::DidNotEndThisWay);
    row(TolerancePromise, PaperObstacle::NoTolerance);
    row(ToleranceNotice, PaperObstacle::NoTolerance);
    row(SpecialProcedureNotice, PaperObstacle::NoStop);
    row(ExtensionNotice, PaperObstacle::NoExtension);
    row(JointRequest, PaperObstacle::NoOpinionAsked);
    row(JointOpinion, PaperObstacle::NoOpinionAsked);
    row(ForwardingLetter, PaperObstacle::NotForwarded);
    row(FileList, PaperObstacle::NotForwarded);
    row(ForwardingNote, PaperObstacle::NotForwarded);
    row(ApprovalSheet, PaperObstacle::NotReviewed);
    row(Grant, PaperObstacle::NotGranted);
    row(Refusal, PaperObstacle::NotRefused);
    row(EndNotice, PaperObstacle::DidNotEndThisWay);
    row(DeliveryRecord, PaperObstacle::NotReady);
    row(PaymentOrder, PaperObstacle::NoFee);
    row(HandOverList, PaperObstacle::NoProxy);
    row(ResultHandOverList, PaperObstacle::NoProxy);
    row(HearingNotice, PaperObstacle::NotAccepted);
}

void TestPapers::whatHasNotHappenedHasNoPaper()
{
    QFETCH(DocumentKind, kind);
    QFETCH(PaperObstacle, obstacle);
    const Paper paper = paperOf(received(), kind, hearing);
    QVERIFY(!paper);
    QCOMPARE(paper.error(), (NoPaper{kind, obstacle}));
}

void TestPapers::anOpenStopHidesTheNewDate()
{
    SampleCase sample = reviewing();
    sample.as(u"G2001"_s)
        .act("2025-03-04 09:00", stop("2025-03-05", 5), cases::Role::Reviewer)
        .value();
    QCOMPARE(paperOf(sample, DocumentKind::SpecialProcedureNotice).error().obstacle,
        PaperObstacle::NoStop); // asked for is not approved
    const Paper notice = paperOf(stopped(), DocumentKind::SpecialProcedureNotice);
    QVERIFY(notice.has_value());
    QCOMPARE(notice->values.value(u"dueBefore"_s), u"2025年3月10日"_s);
    QCOMPARE(notice->values.value(u"dueAfter"_s), u"2025年3月17日"_s);
}

void TestPapers::otherItemsAreNoLicences()
{
    for (const auto& [type, title] :
        {std::pair{catalogue::ItemType::Confirmation, u"行政确认决定书"_s},
            std::pair{catalogue::ItemType::Benefit, u"行政给付决定书"_s},
            std::pair{catalogue::ItemType::PublicService, u"办理结果通知书"_s},
            std::pair{catalogue::ItemType::OtherPower, u"准予办理决定书"_s}}) {
        catalogue::Item item = sampleItem();
        item.type = type;
        const Paper paper = paperOf(granted(item), DocumentKind::Grant);
        QVERIFY(paper.has_value());
        const QString text = withoutSpace(output(
            u"pdftotext"_s, {u"-raw"_s, saved(*paper, m_templates, m_folder.path()), u"-"_s}));
        QVERIFY2(text.contains(title), qPrintable(title));
        QVERIFY2(!text.contains(u"行政许可"_s), qPrintable(title));
    }
}

/// License Law 48: told seven days before; who reviewed does not chair.
void TestPapers::hearingPapersKeepPersonsAndTermsApart()
{
    GivenValues given = hearing;
    given.insert(u"chair"_s, u"张文海"_s);
    QCOMPARE(paperOf(reviewing(), DocumentKind::HearingNotice, given).error().obstacle,
        PaperObstacle::ChairIsReviewer);
    given = hearing;
    given.insert(u"hearingAt"_s, u"2025-03-28 09:00"_s); // the sixth working day after the notice
    QCOMPARE(paperOf(reviewing(), DocumentKind::HearingNotice, given).error().obstacle,
        PaperObstacle::HearingTooSoon);
    given.insert(u"hearingAt"_s, u"2025-03-31 09:00"_s);
    QVERIFY(paperOf(reviewing(), DocumentKind::HearingNotice, given).has_value());
    given.remove(u"recorder"_s);
    QCOMPARE(paperOf(reviewing(), DocumentKind::HearingNotice, given).error().obstacle,
        PaperObstacle::NoHearing);
}

void TestPapers::theOpinionOfEachDepartmentIsPrinted()
{
    QCOMPARE(paperOf(asked(), DocumentKind::JointOpinion).error().obstacle,
        PaperObstacle::NoOpinionGiven);
    const SampleCase sample = answered();
    QCOMPARE(paperOf(sample, DocumentKind::JointOpinion, {{u"departmentCode"_s, u"JTJ"_s}})
                 .error()
                 .obstacle,
        PaperObstacle::NoOpinionGiven);
    QVERIFY(paperOf(sample, DocumentKind::JointOpinion, {{u"departmentCode"_s, u"GAJ"_s}}));
}

void TestPapers::papersOffersWhatCanBeMade()
{
    for (const SampleCase& sample :
        {received(), noticed(), tolerated(), stopped(), answered(), forwarded(), granted(),
            refused(), delivered(), ordered(), terminated(), child(), village()}) {
        const auto offered = papersOf(fileOf(sample, "2025-03-20"));
        for (const documents::DocumentKindFacts& facts : documents::allDocumentKinds()) {
            if (facts.code.startsWith(u"D19"_s))
                continue; // hearing papers are asked for with what they say
            const bool listed = std::ranges::find(offered, facts.kind) != offered.end();
            QVERIFY2(paperOf(sample, facts.kind).has_value() == listed,
                qPrintable(facts.code + u' ' + cases::toText(sample.c->state)));
        }
    }
}

QTEST_MAIN(TestPapers)
#include "tst_papers.moc"
