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
        row.remark = i == 1 ? u"见附件"_s : QString();
        papers.push_back(row);
    }
    return papers;
}

QHash<QString, QString> valuesOf()
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

} // namespace

DocumentContent sampleOf(DocumentKind kind, int papers)
{
    const QHash<QString, QString> all = valuesOf();
    DocumentContent content;
    content.kind = kind;
    content.documentNumber
        = kind == DocumentKind::HandOverList || kind == DocumentKind::WithdrawalRequest
        ? QString()
        : u"临市监受字〔2026〕第12号"_s;
    content.caseNumber = u"6211021032052025012700100016"_s;
    content.queryCode = u"K7M2P9"_s;
    content.itemName = u"食品经营许可（车辆流动餐饮）首次申请"_s;
    content.itemCode = u"11621124MB1234567X4620131014002"_s;
    content.organ = u"临洮县市场监督管理局"_s;
    content.issueDate = Day{2026y / 11 / 18};
    content.contact = u"临洮县政务服务中心一楼3号窗口，0932-2241234"_s;
    content.clerk = u"里行羽"_s;
    for (const QString& name : factsOf(kind).ownValues) {
        if (all.contains(name))
            content.values.insert(name, all.value(name));
    }
    content.papers = papersOf(factsOf(kind).papers ? papers : 0);
    return content;
}

} // namespace yichuang::test
