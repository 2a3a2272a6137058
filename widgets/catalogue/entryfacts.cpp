// SPDX-License-Identifier: Apache-2.0
#include "widgets/catalogue/entryfacts.h"

#include "models/catalogue/completeness.h"

#include <QCoreApplication>
#include <QStringList>

namespace yichuang::cataloguepage {
namespace {

using catalogue::Completeness;
using catalogue::Element;
using catalogue::Item;
using catalogue::JointTheme;
using Weight = Fact::Weight;

class Facts
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::cataloguepage::Facts)
public:
    static std::vector<Fact> of(const Item& item)
    {
        //: 中文: 法定
        std::vector<Fact> facts{{tr("By law"), statutory(item)},
            //: 中文: 承诺
            {tr("Promised"), promised(item), item.promised ? Weight::Promise : Weight::Missing},
            //: 中文: 收费
            {tr("Fee"), fee(item)},
            //: Level of government
            //: 中文: 办理层级
            {tr("Level"), level(item)},
            //: 中文: 行使主体
            orMissing(tr("Organ"), item.department),
            //: 中文: 到现场
            {tr("Visits"),
                //: 中文: %n 次
                tr("%n visit(s)", nullptr, item.onSiteVisits)},
            //: 中文: 咨询
            orMissing(tr("Enquiries"), item.consultPhone),
            //: 中文: 监督
            orMissing(tr("Supervision"), item.superviseWay)};
        if (item.initiation == catalogue::Initiation::ExOfficio)
            std::erase_if(facts, [](const Fact& fact) { return fact.label == tr("Promised"); });
        return facts;
    }

    static std::vector<Fact> of(const JointTheme& theme)
    {
        //: 中文: 承诺
        return {{tr("Promised"), workingDays(theme.promised.count()), Weight::Promise},
            //: Longest chain of parts that wait for each other
            //: 中文: 最长一链
            {tr("Longest chain"), workingDays(theme.criticalPath.count())},
            //: 中文: 牵头
            {tr("Lead"), theme.leadDepartment},
            //: 中文: 方式
            {tr("Way"), catalogue::toText(theme.mode)},
            //: Departments that take part in a joint theme
            //: 中文: 参与
            {tr("Parts"),
                //: 中文: %n 项
                tr("%n part(s)", nullptr, static_cast<int>(theme.participants.size()))},
            //: 中文: 申请表
            orMissing(tr("Form"), theme.applicationForm)};
    }

    static CompletenessLine completeness(const Item& item)
    {
        const Completeness found = catalogue::completeness(item);
        const int there = found.forUse - static_cast<int>(found.missingForUse.size());
        CompletenessLine line{.words = {}, .detail = {}, .complete = !found.blocksUse()};
        //: Elements an item needs before it may be used: %1 are there, of %2
        //: 中文: 要素 %1 / %2
        line.words = tr("Elements %1 / %2").arg(there).arg(found.forUse);
        if (found.blocksUse())
            //: %1 are the elements that are missing
            //: 中文: ，缺%1
            line.words += tr(", missing: %1").arg(names(found.missingForUse));
        if (!found.missingForPublication.empty())
            //: %1 are elements
            //: 中文: 公布还缺：%1
            line.detail = tr("Missing for publication: %1").arg(names(found.missingForPublication));
        return line;
    }

    static Remark remark(const Item& item)
    {
        QStringList words;
        if (item.status == catalogue::ItemStatus::Paused)
            //: 中文: 这个事项暂停办理。
            words.append(tr("This item is paused."));
        if (item.status == catalogue::ItemStatus::Cancelled)
            //: 中文: 这个事项已取消。
            words.append(tr("This item is cancelled."));
        if (item.needsReview)
            //: 中文: 公布的内容和现行法律有出入，要核对。
            words.append(tr("What was published does not agree with present law; check it."));
        const bool warns = !words.isEmpty();
        if (!item.remark.isEmpty())
            words.append(item.remark);
        return {words.join(u' '), warns};
    }

    static QString amount(const catalogue::FeeStandard& standard)
    {
        return QString::number(standard.amountFen / 100) + u'.'
            + QString::number(standard.amountFen % 100).rightJustified(2, u'0') + u' '
            + standard.unit;
    }

private:
    static Fact orMissing(const QString& label, const QString& value)
    {
        if (!value.isEmpty())
            return {label, value};
        //: The catalogue does not have it
        //: 中文: 目录没写
        return {label, tr("not recorded"), Weight::Missing};
    }

    static QString workingDays(int count)
    {
        //: 中文: %n 个工作日
        return tr("%n working day(s)", nullptr, count);
    }

    static QString openingHours(int count)
    {
        //: Hours while the windows are open
        //: 中文: %n 个工作小时
        return tr("%n hour(s) of opening", nullptr, count);
    }

    static QString statutory(const Item& item)
    {
        if (!item.statutory)
            //: No law fixes a term
            //: 中文: 法律没定
            return tr("none fixed");
        if (item.statutory->unit == catalogue::DayUnit::WorkingDay)
            return workingDays(item.statutory->days);
        if (item.statutory->unit == catalogue::DayUnit::Hour)
            return openingHours(item.statutory->days);
        //: Calendar days
        //: 中文: %n 日
        return tr("%n day(s)", nullptr, item.statutory->days);
    }

    static QString promised(const Item& item)
    {
        if (!item.promised)
            return tr("not recorded");
        if (item.promisedHours)
            return openingHours(*item.promisedHours);
        if (item.promised->count() > 0)
            return workingDays(item.promised->count());
        //: Promised term: decided while the applicant waits
        //: 中文: 当场办结
        return tr("on the spot");
    }

    static QString fee(const Item& item)
    {
        if (!item.fee.charged)
            //: 中文: 不收费
            return tr("none");
        if (item.fee.standards.size() == 1)
            return amount(item.fee.standards.front());
        //: A fee is due
        //: 中文: 收费
        const QString charged = tr("charged");
        //: Several fees, see the tab
        //: 中文: %n 项标准
        const QString rates
            = tr("%n rate(s)", nullptr, static_cast<int>(item.fee.standards.size()));
        return item.fee.standards.empty() ? charged : rates;
    }

    static QString level(const Item& item)
    {
        QStringList levels;
        for (const catalogue::Level level : item.levels)
            levels.append(catalogue::toText(level));
        if (levels.isEmpty())
            levels.append(catalogue::toText(item.level));
        QString words = levels.join(u'、');
        if (item.forward)
            //: %1 reviews first, %2 decides
            //: 中文: %1初审，%2决定
            words = tr("%1 reviews, %2 decides")
                        .arg(catalogue::toText(item.forward->reviewLevel),
                            catalogue::toText(item.forward->decideLevel));
        return words;
    }

    static QString names(const std::vector<Element>& elements)
    {
        QStringList words;
        for (const Element element : elements)
            words.append(catalogue::catalogueWord(element));
        return words.join(u'、');
    }
};

} // namespace

std::vector<Fact> factsOf(const Item& item) { return Facts::of(item); }

std::vector<Fact> factsOf(const JointTheme& theme) { return Facts::of(theme); }

CompletenessLine completenessOf(const Item& item) { return Facts::completeness(item); }

Remark remarkOf(const Item& item) { return Facts::remark(item); }

QString amountText(const catalogue::FeeStandard& standard) { return Facts::amount(standard); }

} // namespace yichuang::cataloguepage
