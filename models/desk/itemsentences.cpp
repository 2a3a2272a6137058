// SPDX-License-Identifier: Apache-2.0
#include "models/desk/itemsentences.h"

#include "models/documents/amount.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::desk {

QString daysText(int count, catalogue::DayUnit unit)
{
    switch (unit) {
    case catalogue::DayUnit::WorkingDay:
        return QString::number(count) + u"个工作日"_s;
    case catalogue::DayUnit::CalendarDay:
        return QString::number(count) + u"日"_s;
    case catalogue::DayUnit::Hour:
        return QString::number(count) + u"个工作小时"_s;
    }
    Q_UNREACHABLE();
}

QString promiseText(const catalogue::Item& item)
{
    if (!item.promised)
        return {};
    if (item.promisedHours)
        return daysText(*item.promisedHours, catalogue::DayUnit::Hour);
    return daysText(item.promised->count(), catalogue::DayUnit::WorkingDay);
}

QString citation(const catalogue::Item& item)
{
    if (item.legalBasis.empty())
        return u"本事项公布的办事指南"_s;
    const catalogue::LegalBasis& basis = item.legalBasis.front();
    return u"《"_s + basis.law + u"》"_s + basis.article;
}

QString feeSentence(const catalogue::Item& item)
{
    if (!item.fee.charged)
        return u"不收费。"_s;
    QStringList standards;
    for (const catalogue::FeeStandard& standard : item.fee.standards)
        standards.append(standard.name + documents::yuan(standard.amountFen) + standard.unit);
    const QString basis
        = item.fee.basis.isEmpty() ? QString() : QString(u"（依据："_s + item.fee.basis + u"）"_s);
    return u"收费："_s + (standards.isEmpty() ? item.fee.note : standards.join(u"；"_s)) + basis
        + u"。"_s;
}

QString specialProceduresSentence(const catalogue::Item& item)
{
    QStringList names;
    for (const catalogue::SpecialProcedure& procedure : item.specialProcedures) {
        if (!procedure.countsInLimit)
            names.append(procedure.maxDays ? QString(procedure.name + u"（"_s
                             + daysText(*procedure.maxDays, procedure.unit) + u"）"_s)
                                           : procedure.name);
    }
    return names.isEmpty() ? QString()
                           : QString(u"本事项可能需要"_s + names.join(u"、"_s)
                               + u"，所需时间不计算在上述期限内，由本机关另行书面告知。"_s);
}

} // namespace yichuang::desk
