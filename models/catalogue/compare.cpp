// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/compare.h"

#include <array>

namespace yichuang::catalogue {

namespace {

QString number(int value) { return QString::number(value); }

QString yesNo(bool value) { return value ? QStringLiteral("true") : QStringLiteral("false"); }

QString daysText(std::optional<WorkingDays> days)
{
    return days ? number(days->count()) : QString{};
}

/// The parts of one entry of a list.
QString parts(const QStringList& texts) { return texts.join(u' '); }

template <typename T, typename Describe>
QString listed(const std::vector<T>& values, Describe describe)
{
    QStringList texts;
    for (const T& value : values)
        texts.push_back(describe(value));
    return texts.join(u'；');
}

template <Worded E>
QString wordsOf(const std::vector<E>& values)
{
    return listed(values, [](E value) { return toText(value); });
}

QString describePaper(const Paper& paper)
{
    return parts({paper.name, number(paper.originals), number(paper.copies),
        yesNo(paper.electronic), toText(paper.necessity), yesNo(paper.main),
        daysText(paper.tolerableDays), toText(paper.source)});
}

QString describeProcedure(const SpecialProcedure& procedure)
{
    return parts({procedure.name, toText(procedure.kind),
        procedure.maxDays ? number(*procedure.maxDays) : QString{}, toText(procedure.unit),
        yesNo(procedure.countsInLimit), procedure.stopBasis});
}

QString describeStep(const Step& step)
{
    return parts(
        {toText(step.node), step.role, number(step.days.count()), yesNo(step.countsInLimit)});
}

QString describeFee(const Fee& fee)
{
    const QString standards = listed(fee.standards, [](const FeeStandard& standard) {
        return parts({standard.name, QString::number(standard.amountFen), standard.unit});
    });
    return parts({yesNo(fee.charged), standards, fee.basis, fee.note});
}

QString describeBasis(const LegalBasis& basis)
{
    return parts({basis.law, basis.article, basis.version, basis.excerpt, yesNo(basis.verified)});
}

QString describeChange(const TimeLimitChange& change)
{
    return parts(
        {change.effectiveFrom, change.statutoryDays ? number(*change.statutoryDays) : QString{},
            change.promisedDays ? number(*change.promisedDays) : QString{}, toText(change.unit),
            change.note});
}

QString describeStatutory(const Item& item)
{
    return item.statutory ? parts({number(item.statutory->days), toText(item.statutory->unit)})
                          : QString{};
}

QString describePromise(const Item& item)
{
    return item.promisedHours ? parts({number(*item.promisedHours), toText(DayUnit::Hour)})
                              : daysText(item.promised);
}

QString describeForward(const Item& item)
{
    return item.forward ? parts({toText(item.forward->reviewLevel),
               toText(item.forward->decideLevel), item.forward->basis})
                        : QString{};
}

struct Field
{
    QStringView key;
    QString (*describe)(const Item&);
};

constexpr std::array fields{
    Field{u"localCode", [](const Item& item) { return item.code; }},
    Field{u"basicCode", [](const Item& item) { return item.basicCode; }},
    Field{u"name", [](const Item& item) { return item.name; }},
    Field{u"mainItem", [](const Item& item) { return item.mainItem; }},
    Field{u"itemType", [](const Item& item) { return toText(item.type); }},
    Field{u"initiation", [](const Item& item) { return toText(item.initiation); }},
    Field{u"level", [](const Item& item) { return toText(item.level); }},
    Field{u"levels", [](const Item& item) { return wordsOf(item.levels); }},
    Field{u"departmentCode", [](const Item& item) { return item.departmentCode; }},
    Field{u"department", [](const Item& item) { return item.department; }},
    Field{u"serviceObject", [](const Item& item) { return wordsOf(item.serviceObjects); }},
    Field{u"legalBasis", [](const Item& item) { return listed(item.legalBasis, describeBasis); }},
    Field{u"conditions", [](const Item& item) { return item.conditions.join(u'；'); }},
    Field{u"statutoryDays", describeStatutory},
    Field{u"promisedDays", describePromise},
    Field{u"timeLimitHistory",
        [](const Item& item) { return listed(item.timeLimitHistory, describeChange); }},
    Field{u"caseType",
        [](const Item& item) { return item.caseKind ? catalogueWord(*item.caseKind) : QString{}; }},
    Field{u"handling",
        [](const Item& item) { return item.handling ? toText(*item.handling) : QString{}; }},
    Field{
        u"fallbackPromisedDays", [](const Item& item) { return daysText(item.fallbackPromised); }},
    Field{u"forward", describeForward},
    Field{u"renewal",
        [](const Item& item) {
            return item.renewal ? number(item.renewal->askDaysBefore) : QString{};
        }},
    Field{u"jointDepartments", [](const Item& item) { return item.jointDepartments.join(u'；'); }},
    Field{u"materials", [](const Item& item) { return listed(item.papers, describePaper); }},
    Field{u"fee", [](const Item& item) { return describeFee(item.fee); }},
    Field{u"result",
        [](const Item& item) {
            return parts({item.result.name, toText(item.result.kind), item.result.validity});
        }},
    Field{u"onSiteVisits", [](const Item& item) { return number(item.onSiteVisits); }},
    Field{u"jointThemes", [](const Item& item) { return item.jointThemes.join(u'；'); }},
    Field{u"villageAgency",
        [](const Item& item) {
            return parts({yesNo(item.villageAgency.handled), wordsOf(item.villageAgency.actions)});
        }},
    Field{u"entryPoints", [](const Item& item) { return wordsOf(item.entryPoints); }},
    Field{u"specialProcedures",
        [](const Item& item) { return listed(item.specialProcedures, describeProcedure); }},
    Field{u"process", [](const Item& item) { return listed(item.steps, describeStep); }},
    Field{u"consultPhone", [](const Item& item) { return item.consultPhone; }},
    Field{u"superviseWay", [](const Item& item) { return item.superviseWay; }},
    Field{u"status", [](const Item& item) { return toText(item.status); }},
    Field{u"version", [](const Item& item) { return number(item.version); }},
    Field{u"needsReview", [](const Item& item) { return yesNo(item.needsReview); }},
    Field{u"remark", [](const Item& item) { return item.remark; }},
};

} // namespace

std::vector<FieldDifference> compare(const Item& first, const Item& second)
{
    std::vector<FieldDifference> differences;
    for (const Field& field : fields) {
        QString a = field.describe(first);
        QString b = field.describe(second);
        if (a != b)
            differences.push_back({field.key.toString(), std::move(a), std::move(b)});
    }
    return differences;
}

} // namespace yichuang::catalogue
