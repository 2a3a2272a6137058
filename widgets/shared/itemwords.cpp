// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/itemwords.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::shared {

namespace {

class ItemText
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::shared::ItemText)
public:
    static QString promise(const catalogue::Item& item)
    {
        if (!item.promised)
            //: No promised term is recorded
            //: 中文: 没有承诺时限
            return tr("No promise");
        if (item.promised->count() == 0)
            //: Promised term: decided while the applicant waits
            //: 中文: 当场
            return tr("On the spot");
        if (item.promisedHours)
            //: Promised term in a list; %1 hours of opening
            //: 中文: 承诺 %1 小时
            return tr("Promised %1 h").arg(*item.promisedHours);
        //: Promised term in a list; %1 working days
        //: 中文: 承诺 %1 日
        return tr("Promised %1 d").arg(item.promised->count());
    }
    static QString fee(const catalogue::Item& item)
    {
        if (item.fee.charged)
            //: 中文: 收费
            return tr("Fee");
        //: 中文: 不收费
        return tr("No fee");
    }
    static QString statutory(const catalogue::Item& item)
    {
        if (!item.statutory)
            //: 中文: 法律没定时限
            return tr("No statutory term");
        if (item.statutory->unit == catalogue::DayUnit::WorkingDay)
            //: %1 days
            //: 中文: 法定 %1 个工作日
            return tr("Statutory %1 working days").arg(item.statutory->days);
        if (item.statutory->unit == catalogue::DayUnit::Hour)
            //: %1 hours of opening
            //: 中文: 法定 %1 个工作小时
            return tr("Statutory %1 hours of opening").arg(item.statutory->days);
        //: %1 days
        //: 中文: 法定 %1 日
        return tr("Statutory %1 days").arg(item.statutory->days);
    }
    static QString promisedLong(const catalogue::Item& item)
    {
        if (!item.promised || item.promised->count() == 0)
            return promise(item);
        if (item.promisedHours)
            //: %1 hours, counted while the windows are open
            //: 中文: 承诺 %1 个工作小时
            return tr("promised %1 hours of opening").arg(*item.promisedHours);
        //: %1 days
        //: 中文: 承诺 %1 个工作日
        return tr("promised %1 working days").arg(item.promised->count());
    }
    static QString form(const catalogue::Paper& paper)
    {
        QStringList parts;
        if (paper.originals > 0)
            //: Form of a paper; %1 number of originals
            //: 中文: 原件 %1 份
            parts << tr("%1 original(s)").arg(paper.originals);
        if (paper.copies > 0)
            //: Form of a paper; %1 number of copies
            //: 中文: 复印件 %1 份
            parts << tr("%1 copy(ies)").arg(paper.copies);
        if (paper.electronic)
            //: Form of a paper
            //: 中文: 可用电子证照
            parts << tr("electronic licence accepted");
        if (parts.isEmpty())
            //: Form of a paper: the list fixes none
            //: 中文: 份数不限
            parts << tr("any number");
        return parts.join(comma());
    }
    static QString need(catalogue::PaperNeed need)
    {
        switch (need) {
        case catalogue::PaperNeed::Required:
            //: 中文: 必交
            return tr("Required");
        case catalogue::PaperNeed::Tolerable:
            //: 中文: 可容缺
            return tr("May follow");
        case catalogue::PaperNeed::Optional:
            //: 中文: 选交
            return tr("Optional");
        }
        Q_UNREACHABLE();
    }
    static QString basis(const QString& cited)
    {
        //: %1 law and article
        //: 中文: 依据%1
        return tr("Basis: %1").arg(cited);
    }
    static QString comma()
    {
        //: Between parts of a phrase
        //: 中文: ，
        return tr(", ");
    }
};

} // namespace

QString promiseWords(const catalogue::Item& item) { return ItemText::promise(item); }

QString itemFacts(const catalogue::Item& item)
{
    return QStringList{item.department, catalogue::toText(item.type), ItemText::fee(item)}.join(
        u"·"_s);
}

QString termWords(const catalogue::Item& item)
{
    return ItemText::statutory(item) + ItemText::comma() + ItemText::promisedLong(item);
}

QString basisWords(const catalogue::Item& item)
{
    const QString cited = citation(item);
    return cited.isEmpty() ? QString() : ItemText::basis(cited);
}

QString citation(const catalogue::Item& item)
{
    if (item.legalBasis.empty() || item.legalBasis.front().law.isEmpty())
        return {};
    const catalogue::LegalBasis& basis = item.legalBasis.front();
    const QString law = basis.law.startsWith(u'《') ? basis.law : u"《"_s + basis.law + u"》"_s;
    return law + basis.article;
}

QString needWord(catalogue::PaperNeed need) { return ItemText::need(need); }

QString paperForm(const catalogue::Paper& paper) { return ItemText::form(paper); }

} // namespace yichuang::shared
