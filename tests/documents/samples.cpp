// SPDX-License-Identifier: Apache-2.0
#include "samples.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono;

namespace yichuang::test {

using namespace documents;

namespace {

std::vector<PaperRow> papersOf(int count)
{
    static const QStringList names{u"营业执照副本"_s,
        u"道路运输车辆行驶证、车辆技术等级评定证明及车辆彩色照片"_s, u"法定代表人居民身份证"_s,
        u"经营场所产权证明或者租赁合同(户主齐民里龙羽食品经营部)"_s, u"安全生产管理制度"_s,
        u"从业人员健康证明"_s};
    std::vector<PaperRow> papers;
    for (int i = 0; i < count; ++i) {
        PaperRow row;
        row.name = names.at(i % names.size());
        row.originals = i % 2;
        row.copies = 1 + i % 3;
        row.medium = i % 3 == 2 ? u"电子"_s : u"纸质"_s;
        row.disposal = i % 2 == 1 ? u"核验后退还"_s : u"留存"_s;
        row.problem = u"未加盖公章，有效期已过"_s;
        row.requiredForm = u"有效期内的原件一份、加盖公章的复印件两份"_s;
        row.basis = u"《食品经营许可和备案管理办法》第十二条"_s;
        row.howToObtain = u"到市场监督管理局登记窗口换发"_s;
        row.dueOn = chineseDate(Day{2026y / 11 / 27});
        row.pages = 2 + i;
        row.check = i % 2 == 0 ? u"真实、有效，符合法定形式"_s : u"复印件与原件核对一致"_s;
        row.remark = i == 1 ? u"见附件"_s : QString();
        papers.push_back(row);
    }
    return papers;
}

QHash<QString, QString> intakeValues()
{
    return {
        {u"applicant"_s, u"临洮县𠮷祥龙羽食品行"_s},
        {u"applicantNumber"_s, u"91621102MA00000130"_s},
        {u"applicantPhone"_s, u"13900000000"_s},
        {u"submitter"_s, u"齐长民（110101199003070011）"_s},
        {u"receivedAt"_s, chineseTime({.day = Day{2026y / 11 / 18}, .timeOfDay = 10h + 26min})},
        {u"receivedOn"_s, chineseDate(Day{2026y / 11 / 18})},
        {u"answerBy"_s, chineseDate(Day{2026y / 11 / 25})},
        {u"proxy"_s, u"车户民"_s},
        {u"handInBy"_s, chineseDate(Day{2026y / 11 / 23})},
        {u"handedAt"_s, chineseTime({.day = Day{2026y / 11 / 20}, .timeOfDay = 9h + 5min})},
        {u"fromPlace"_s, u"洮阳镇五里铺村便民服务点"_s},
        {u"toPlace"_s, u"洮阳镇便民服务中心"_s},
        {u"submitWay"_s, u"到原受理窗口提交，或者通过甘肃政务服务网上传"_s},
        {u"submitTerm"_s, u"自收到本告知书之日起十五个工作日内"_s},
        {u"acceptedOn"_s, chineseDate(Day{2026y / 11 / 18})},
        {u"promisedDays"_s, u"10个工作日"_s},
        {u"statutoryDays"_s, u"20个工作日"_s},
        {u"dueOn"_s, chineseDate(Day{2026y / 12 / 2})},
        {u"fee"_s, u"本事项不收费。"_s},
        {u"delivery"_s, u"到出件窗口领取，或者邮寄送达。"_s},
        {u"complaintPhone"_s, u"0932-12345"_s},
        {u"supervisionPhone"_s, u"0932-2240000"_s},
        {u"matter"_s, u"家庭自产农产品零星销售"_s},
        {u"reason"_s, u"个人在集市销售自产农副产品，依法不需要取得食品经营许可"_s},
        {u"basis"_s, u"《中华人民共和国食品安全法》第三十五条第一款"_s},
        {u"competentOrgan"_s, u"定西市卫生健康委员会（地址：定西市安定区，电话：0932-8210000）"_s},
        {u"reconsiderationOrgan"_s, u"临洮县人民政府"_s},
        {u"court"_s, u"临洮县人民法院"_s},
        {u"endedOn"_s, chineseDate(Day{2026y / 12 / 10})},
        {u"ground"_s, u"你（单位）在规定的补正期限内未提交补正材料，经提醒后仍未提交"_s},
    };
}

QHash<QString, QString> reviewValues()
{
    return {
        {u"makeUpBy"_s, chineseDate(Day{2026y / 11 / 27})},
        {u"signer"_s, u"齐长民"_s},
        {u"attorney"_s, u"车户民"_s},
        {u"attorneyNumber"_s, u"1101011990****0011"_s},
        {u"attorneyRelation"_s, u"雇员"_s},
        {u"procedure"_s, u"检验"_s},
        {u"institution"_s, u"定西市食品检验检测中心"_s},
        {u"startOn"_s, chineseDate(Day{2026y / 11 / 20})},
        {u"daysNeeded"_s, u"5个工作日"_s},
        {u"dueBefore"_s, chineseDate(Day{2026y / 12 / 2})},
        {u"dueAfter"_s, chineseDate(Day{2026y / 12 / 9})},
        {u"daysAdded"_s, u"10个工作日"_s},
        {u"approver"_s, u"里龙"_s},
        {u"approverPost"_s, u"局长"_s},
        {u"approvedOn"_s, chineseDate(Day{2026y / 12 / 1})},
        {u"approvalNumber"_s, u"临市监批〔2026〕3号"_s},
        {u"question"_s, u"该经营场所的消防安全条件和门前停放车辆是否符合规定"_s},
        {u"sentOn"_s, chineseTime({.day = Day{2026y / 11 / 19}, .timeOfDay = 9h + 30min})},
        {u"leadOrgan"_s, u"临洮县市场监督管理局"_s},
        {u"participant"_s, u"临洮县消防救援大队"_s},
        {u"askedOn"_s, chineseDate(Day{2026y / 11 / 19})},
        {u"answeredOn"_s, chineseDate(Day{2026y / 11 / 24})},
        {u"disagrees"_s, u"是"_s},
        {u"reasons"_s, u"疏散通道宽度不足，不符合《建筑防火通用规范》的规定"_s},
        {u"answeredBy"_s, u"户长里"_s},
        {u"requestNumber"_s, u"临市监联询字〔2026〕7号"_s},
        {u"receivingOrgan"_s, u"定西市市场监督管理局"_s},
        {u"firstOpinion"_s, u"经审查，申请材料齐全，经营场所和设施符合条件，拟同意"_s},
        {u"reviewer"_s, u"张里长"_s},
        {u"confirmedBy"_s, u"李民齐"_s},
        {u"dispatchedOn"_s, chineseDate(Day{2026y / 11 / 25})},
        {u"pageCount"_s, u"27"_s},
        {u"letterNumber"_s, u"临市监报字〔2026〕4号"_s},
        {u"expectedTerm"_s, u"20个工作日"_s},
    };
}

QHash<QString, QString> decisionValues()
{
    return {
        {u"statutoryDueOn"_s, chineseDate(Day{2026y / 12 / 16})},
        {u"facts"_s, u"申请人所提交车辆的行驶证已过有效期，现场核查时未配备食品冷藏设施"_s},
        {u"proposal"_s, u"建议不予许可"_s},
        {u"grounds"_s, u"不符合《食品经营许可和备案管理办法》第十三条规定的条件"_s},
        {u"reviewedAt"_s, chineseTime({.day = Day{2026y / 11 / 26}, .timeOfDay = 15h + 5min})},
        {u"decision"_s, u"不予许可"_s},
        {u"opinion"_s, u"事实清楚，同意审核意见"_s},
        {u"approvedAt"_s, chineseTime({.day = Day{2026y / 11 / 27}, .timeOfDay = 11h})},
        {u"returns"_s, u"1"_s},
        {u"returnReason"_s, u"补充现场核查记录"_s},
        {u"applicantAddress"_s, u"甘肃省定西市临洮县洮阳镇"_s},
        {u"verdict"_s, u"准予办理"_s},
        {u"content"_s, u"热食类食品制售（车辆流动餐饮），经营车辆一台"_s},
        {u"conditions"_s, u"在公布的经营区域和时段内经营，随车携带许可证"_s},
        {u"validity"_s, u"自2026年11月27日起至2031年11月26日"_s},
        {u"delivered"_s, u"不予行政许可决定书"_s},
        {u"deliveredNumber"_s, u"临市监不准字〔2026〕2号"_s},
        {u"certificate"_s, u"JY26211240000123"_s},
        {u"way"_s, u"委托代理人领取"_s},
        {u"place"_s, u"临洮县政务服务中心统一出件窗口"_s},
        {u"receiver"_s, u"车户民"_s},
        {u"receiverNumber"_s, u"1101011990****0011"_s},
        {u"relation"_s, u"雇员"_s},
        {u"trackingNumber"_s, u"1234567890123"_s},
        {u"address"_s, u"甘肃省定西市临洮县洮阳镇东街12号"_s},
        {u"returnSlipOn"_s, chineseDate(Day{2026y / 11 / 30})},
        {u"villageProxy"_s, u"赵玉兰"_s},
        {u"server"_s, u"王秀兰"_s},
        {u"total"_s, u"640.00"_s},
        {u"totalInWords"_s, u"陆佰肆拾元整"_s},
        {u"payee"_s, u"临洮县财政局"_s},
        {u"bank"_s, u"中国工商银行临洮支行"_s},
        {u"account"_s, u"2710000009000000000"_s},
        {u"paymentCode"_s, u"62112426000000001234"_s},
        {u"payBy"_s, u"请于2026年12月4日前缴清"_s},
        {u"childNumber"_s, u"6211021020002026112000100014"_s},
        {u"result"_s, u"准予办理"_s},
        {u"handBackBy"_s, chineseDate(Day{2026y / 12 / 3})},
    };
}

/// What the catalogue says of an item, as the information sheet prints it.
QHash<QString, QString> itemValues()
{
    return {{u"itemType"_s, u"行政许可"_s}, {u"level"_s, u"县"_s}, {u"objects"_s, u"法人"_s},
        {u"legalBasis"_s, u"《中华人民共和国食品安全法》第三十五条"_s},
        {u"conditions"_s, u"1.有合法场所\n2.𠮷字号不重名"_s}, {u"result"_s, u"食品经营许可证"_s},
        {u"visits"_s, u"1"_s}, {u"places"_s, u"县级政务服务大厅"_s},
        {u"steps"_s, u"收件（综合窗口人员） → 受理（综合窗口人员）"_s},
        {u"consultPhone"_s, u"0932-2241234"_s}, {u"superviseWay"_s, u"12345"_s},
        {u"version"_s, u"1"_s}};
}

QHash<QString, QString> hearingValues()
{
    return {
        {u"addressee"_s, u"临洮县𠮷祥龙羽食品行"_s},
        {u"requestBy"_s, chineseDate(Day{2026y / 12 / 4})},
        {u"requestTo"_s, u"向临洮县政务服务中心一楼3号窗口书面提出，也可以口头提出，由窗口记录"_s},
        {u"requestedOn"_s, chineseDate(Day{2026y / 11 / 30})},
        {u"hearingAt"_s, chineseTime({.day = Day{2026y / 12 / 15}, .timeOfDay = 9h})},
        {u"hearingEndedAt"_s, chineseTime({.day = Day{2026y / 12 / 15}, .timeOfDay = 11h + 20min})},
        {u"hearingPlace"_s, u"临洮县政务服务中心三楼会议室"_s},
        {u"chair"_s, u"行长龙"_s},
        {u"recorder"_s, u"车羽"_s},
        {u"enrolBy"_s, chineseDate(Day{2026y / 12 / 10})},
        {u"enrolWay"_s, u"到临洮县政务服务中心一楼3号窗口登记，或者拨打0932-2241234"_s},
        {u"openness"_s, u"公开"_s},
        {u"attendees"_s, u"申请人代理人车户民；利害关系人里民（相邻商户）；审查人员张里长"_s},
        {u"reviewerStatement"_s,
            u"申请的经营区域与学校相邻，现场核查记录两份。\n拟作出不予许可的决定。"_s},
        {u"applicantStatement"_s, u"申请人愿意改变经营区域，提交变更后的位置图一份。"_s},
        {u"debate"_s, u"利害关系人认为油烟影响经营，申请人承诺加装净化设备。"_s},
        {u"closing"_s, u"申请人请求按变更后的区域准予许可。"_s},
    };
}

QHash<QString, QString> valuesOf()
{
    QHash<QString, QString> all = intakeValues();
    all.insert(reviewValues());
    all.insert(decisionValues());
    all.insert(hearingValues());
    all.insert(itemValues());
    return all;
}

} // namespace

DocumentContent sampleOf(DocumentKind kind, int papers)
{
    const QHash<QString, QString> all = valuesOf();
    DocumentContent content;
    content.kind = kind;
    if (const QString word = factsOf(kind).numberWord; !word.isEmpty())
        content.documentNumber = u"临市监"_s + word + u"〔2026〕12号"_s;
    content.caseNumber = u"6211021032052025012700100016"_s;
    content.queryCode = u"K7M2P9"_s;
    content.itemName = u"食品经营许可（车辆流动餐饮）首次申请"_s;
    content.itemCode = u"11621124MB1234567X4620131014002"_s;
    content.organ = u"临洮县市场监督管理局"_s;
    content.issueDate = Day{2026y / 11 / 18};
    content.contact = u"临洮县政务服务中心一楼3号窗口，0932-2241234"_s;
    content.clerk = u"里行羽"_s;
    if (kind == DocumentKind::InformationSheet) {
        content.caseNumber.clear();
        content.queryCode.clear();
    }
    for (const QString& name : factsOf(kind).ownValues) {
        if (all.contains(name))
            content.values.insert(name, all.value(name));
    }
    const QStringList& lists = factsOf(kind).lists;
    content.papers = papersOf(lists.contains(u"papers"_s) ? papers : 0);
    if (kind == DocumentKind::InformationSheet) {
        for (PaperRow& row : content.papers)
            row.remark = u"必要"_s;
    }
    if (lists.contains(u"fees"_s))
        content.fees = {{u"住宅类不动产登记费"_s, u"80.00元/件"_s, u"1"_s, u"80.00"_s},
            {u"非住宅类不动产登记费"_s, u"550.00元/件"_s, u"1"_s, u"550.00"_s},
            {u"不动产权属证书工本费"_s, u"10.00元/本"_s, u"1"_s, u"10.00"_s}};
    if (lists.contains(u"participants"_s))
        content.participants = {{u"临洮县消防救援大队"_s, {}, chineseDate(Day{2026y / 11 / 24})},
            {u"临洮县公安局交通警察大队"_s, u"经营车辆能否在该路段停放"_s,
                chineseDate(Day{2026y / 11 / 24})}};
    return content;
}

} // namespace yichuang::test
