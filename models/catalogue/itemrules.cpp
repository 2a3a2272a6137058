// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/itemrules.h"

#include <algorithm>
#include <array>

namespace yichuang::catalogue {

namespace {

constexpr std::array<QStringView, 11> prefixes{
    u"XK", u"CF", u"QZ", u"ZS", u"JF", u"JC", u"QR", u"JL", u"CJ", u"QT", u"GG"};
static_assert(prefixes.size() == words<ItemType>.size());

/// Collects broken rules of one item.
class RuleCheck
{
public:
    RuleCheck(const Item& item, const QString& path)
        : m_item(item)
        , m_path(path)
    {
    }

    void require(bool holds, Rule rule, QStringView key, const QString& detail)
    {
        if (!holds)
            m_findings.push_back({rule, m_path + u'.' + key, detail, m_item.code, Severity::Error});
    }
    [[nodiscard]] Findings take() { return std::move(m_findings); }

private:
    const Item& m_item;
    const QString& m_path;
    Findings m_findings;
};

/// The promise in the unit of the law: working days × 7/5 rounded up are calendar days, × 7 opening
/// hours.
int promiseIn(DayUnit unit, const Item& item)
{
    const int days = item.promised->count();
    switch (unit) {
    case DayUnit::WorkingDay:
        return days;
    case DayUnit::CalendarDay:
        return (days * 7 + 4) / 5;
    case DayUnit::Hour:
        return item.promisedHours.value_or(days * openingHoursOfADay);
    }
    Q_UNREACHABLE();
}

void checkIdentity(RuleCheck& check, const Item& item, const KnownCodes& known)
{
    check.require(item.code.startsWith(codePrefix(item.type)), Rule::CrossField, u"localCode",
        QStringLiteral("the type part is not that of ") + toText(item.type));
    check.require(item.code.mid(3, 3) == item.departmentCode, Rule::CrossField, u"localCode",
        QStringLiteral("the department part is not ") + item.departmentCode);
    check.require(std::ranges::count(item.levels, item.level) == 1, Rule::CrossField, u"levels",
        QStringLiteral("does not hold the deciding level ") + toText(item.level));
    if (known.departments)
        check.require(known.departments->value(item.departmentCode) == item.department,
            Rule::CrossField, u"department",
            QStringLiteral("not the unified name of ") + item.departmentCode);
}

void checkTerms(RuleCheck& check, const Item& item)
{
    if (item.promised && item.statutory)
        check.require(promiseIn(item.statutory->unit, item) <= item.statutory->days,
            Rule::PromisedOverStatutory, u"promisedDays",
            QStringLiteral("%1 working days promised, the law gives %2 %3")
                .arg(QString::number(item.promised->count()), QString::number(item.statutory->days),
                    toText(item.statutory->unit)));
    check.require(item.type != ItemType::Licence || item.statutory, Rule::CrossField,
        u"statutoryDays", QStringLiteral("a licence always has a period fixed by law"));
    const bool onTheSpot = item.promised == WorkingDays{0};
    if (item.handling)
        check.require((*item.handling == Handling::OnTheSpot) == onTheSpot, Rule::CrossField,
            u"handling", QStringLiteral("on the spot exactly when the promise is 0"));
    check.require(!item.fallbackPromised || onTheSpot, Rule::CrossField, u"fallbackPromisedDays",
        QStringLiteral("only for matters done on the spot"));
}

void checkInitiation(RuleCheck& check, const Item& item)
{
    const bool applied = item.initiation == Initiation::OnApplication;
    const QString detail = QStringLiteral("given exactly for matters on application");
    check.require(item.promised.has_value() == applied, Rule::CrossField, u"promisedDays", detail);
    check.require(item.caseKind.has_value() == applied, Rule::CrossField, u"caseType", detail);
    check.require(item.handling.has_value() == applied, Rule::CrossField, u"handling", detail);
    check.require(item.papers.empty() != applied, Rule::CrossField, u"materials", detail);
    check.require(item.steps.empty() != applied, Rule::CrossField, u"process", detail);
    check.require(item.entryPoints.empty() != applied, Rule::CrossField, u"entryPoints", detail);
}

void checkKind(RuleCheck& check, const Item& item)
{
    const bool onTheSpot = item.promised == WorkingDays{0};
    const bool proxy = item.caseKind == CaseKind::Proxy;
    check.require((item.caseKind == CaseKind::Instant) == (onTheSpot && !proxy), Rule::CrossField,
        u"caseType", QStringLiteral("即办件 exactly when the promise is 0, but for 代办件"));
    check.require(!item.renewal || item.type == ItemType::Licence, Rule::CrossField, u"renewal",
        QStringLiteral("only a licence is renewed"));
    check.require(item.caseKind != CaseKind::Forward || item.forward, Rule::CrossField, u"forward",
        QStringLiteral("上报件 names who reviews and who decides"));
    check.require((item.caseKind == CaseKind::Joint) == !item.jointDepartments.isEmpty(),
        Rule::CrossField, u"jointDepartments", QStringLiteral("given exactly for 联办件"));
    check.require(!item.jointDepartments.contains(item.departmentCode), Rule::CrossField,
        u"jointDepartments", QStringLiteral("the lead is not named again"));
    check.require(item.villageAgency.handled == proxy, Rule::CrossField, u"villageAgency",
        QStringLiteral("handled exactly for 代办件"));
    check.require(item.villageAgency.handled == !item.villageAgency.actions.empty(),
        Rule::CrossField, u"villageAgency.actions", QStringLiteral("given exactly when handled"));
    check.require(!item.villageAgency.handled
            || std::ranges::count(item.entryPoints, EntryPoint::VillagePoint) > 0,
        Rule::CrossField, u"entryPoints", QStringLiteral("village agency needs 村便民服务点"));
}

void checkPapers(RuleCheck& check, const Item& item)
{
    check.require(item.papers.empty() || std::ranges::any_of(item.papers, &Paper::main),
        Rule::CrossField, u"materials", QStringLiteral("no main paper"));
    for (std::size_t index = 0; index < item.papers.size(); ++index) {
        const auto tolerable = item.papers[index].tolerableDays;
        check.require(!tolerable || (item.promised && *tolerable <= *item.promised),
            Rule::CrossField, QStringLiteral("materials[%1].tolerableDays").arg(index),
            QStringLiteral("longer than the promise"));
    }
}

} // namespace

QString codePrefix(ItemType type) { return prefixes.at(static_cast<std::size_t>(type)).toString(); }

Findings unknownReferences(const Item& item, const QString& path, const KnownCodes& known)
{
    RuleCheck check{item, path};
    if (known.departments) {
        check.require(known.departments->contains(item.departmentCode), Rule::UnknownReference,
            u"departmentCode", item.departmentCode);
        for (qsizetype index = 0; index < item.jointDepartments.size(); ++index)
            check.require(known.departments->contains(item.jointDepartments[index]),
                Rule::UnknownReference, QStringLiteral("jointDepartments[%1]").arg(index),
                item.jointDepartments[index]);
    }
    for (qsizetype index = 0; known.themes && index < item.jointThemes.size(); ++index)
        check.require(known.themes->contains(item.jointThemes[index]), Rule::UnknownReference,
            QStringLiteral("jointThemes[%1]").arg(index), item.jointThemes[index]);
    return check.take();
}

Findings brokenItemRules(const Item& item, const QString& path, const KnownCodes& known)
{
    RuleCheck check{item, path};
    checkTerms(check, item);
    checkIdentity(check, item, known);
    checkInitiation(check, item);
    checkKind(check, item);
    checkPapers(check, item);
    Findings findings = check.take();
    std::ranges::move(brokenProcessRules(item, path), std::back_inserter(findings));
    return findings;
}

} // namespace yichuang::catalogue
