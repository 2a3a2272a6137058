// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/itemreader.h"

#include <algorithm>

namespace yichuang::catalogue {

namespace {

constexpr int longestTerm = 3660; // ten years, in days
constexpr qsizetype excerptLength = 200;

const QString departmentPattern = QStringLiteral("[A-Z]{3}");

std::optional<WorkingDays> workingDays(std::optional<int> days)
{
    return days ? std::optional{WorkingDays{*days}} : std::nullopt;
}

void readIdentity(ObjectReader& object, Item& item)
{
    item.code = object.code(u"localCode", QStringLiteral("[A-Z]{2}-[A-Z]{3}-[0-9]{3}"));
    item.basicCode = object.optionalCode(u"basicCode", QStringLiteral("[0-9]{12}"));
    item.name = object.text(u"name", ObjectReader::nameLength);
    item.mainItem = object.optionalText(u"mainItem", ObjectReader::nameLength);
    item.type = object.word<ItemType>(u"itemType");
    item.initiation = object.word<Initiation>(u"initiation");
    item.level = object.word<Level>(u"level");
    item.levels = object.wordList<Level>(u"levels", Emptiness::Refused);
    item.departmentCode = object.code(u"departmentCode", departmentPattern);
    item.department = object.text(u"department", ObjectReader::nameLength);
    item.serviceObjects = object.wordList<ServiceObject>(u"serviceObject", Emptiness::Refused);
    item.conditions = object.texts(u"conditions", Emptiness::Allowed);
}

std::vector<LegalBasis> readLegalBasis(ObjectReader& item)
{
    return item.objects(u"legalBasis", Emptiness::Refused, [](ObjectReader& object) {
        LegalBasis basis;
        basis.law = object.text(u"law");
        basis.article = object.optionalText(u"article");
        basis.version = object.optionalText(u"version");
        basis.excerpt = object.optionalText(u"excerpt", excerptLength);
        basis.verified = object.flag(u"verified");
        if (basis.verified
            && (basis.article.isEmpty() || basis.version.isEmpty() || basis.excerpt.isEmpty()))
            object.report(Rule::CrossField, u"verified",
                QStringLiteral("article, version and excerpt are quoted"));
        return basis;
    });
}

std::optional<TimeLimit> readTimeLimit(
    ObjectReader& object, QStringView daysKey, QStringView unitKey)
{
    const auto days = object.optionalInteger(daysKey, 0, longestTerm);
    const auto unit = object.optionalWord<DayUnit>(unitKey);
    if (days.has_value() != unit.has_value()) {
        object.report(Rule::CrossField, unitKey, QStringLiteral("null exactly when the days are"));
        return std::nullopt;
    }
    if (days == 0 && unit == DayUnit::Hour)
        object.report(Rule::ValueNotAllowed, daysKey, QStringLiteral("a term in hours has one"));
    return days ? std::optional{TimeLimit{*days, *unit}} : std::nullopt;
}

void readTerms(ObjectReader& object, Item& item)
{
    item.statutory = readTimeLimit(object, u"statutoryDays", u"statutoryUnit");
    item.statutorySource = object.optionalText(u"statutorySource");
    if (const auto promised = readTimeLimit(object, u"promisedDays", u"promisedUnit")) {
        item.promised = WorkingDays{promised->days};
        if (promised->unit == DayUnit::Hour) {
            item.promisedHours = promised->days;
            item.promised
                = WorkingDays{(promised->days + openingHoursOfADay - 1) / openingHoursOfADay};
        } else if (promised->unit != DayUnit::WorkingDay) {
            object.report(Rule::ValueNotAllowed, u"promisedUnit", toText(promised->unit));
        }
    }
    item.promisedSource = object.optionalText(u"promisedDaysSource");
    item.timeLimitHistory
        = object.objects(u"timeLimitHistory", Emptiness::Allowed, [](ObjectReader& entry) {
              TimeLimitChange change;
              change.effectiveFrom = entry.optionalCode(
                  u"effectiveFrom", QStringLiteral("[0-9]{4}-[0-9]{2}-[0-9]{2}"));
              change.statutoryDays = entry.optionalInteger(u"statutoryDays", 0, longestTerm);
              change.promisedDays = entry.optionalInteger(u"promisedDays", 0, longestTerm);
              change.unit = entry.word<DayUnit>(u"unit");
              change.source = entry.text(u"source");
              change.note = entry.optionalText(u"note");
              return change;
          });
    item.fallbackPromised
        = workingDays(object.optionalInteger(u"fallbackPromisedDays", 1, longestTerm));
}

std::optional<CaseKind> readCaseKind(ObjectReader& object)
{
    const QString word = object.optionalText(u"caseType");
    const auto kind = caseKindFromCatalogueWord(word);
    if (!word.isEmpty() && !kind)
        object.report(Rule::ValueNotAllowed, u"caseType", word.left(40));
    return kind;
}

std::optional<Forward> readForward(ObjectReader& item)
{
    auto object = item.optionalObject(u"forward");
    if (!object)
        return std::nullopt;
    Forward forward;
    forward.reviewLevel = object->word<Level>(u"reviewLevel");
    forward.decideLevel = object->word<Level>(u"decideLevel");
    forward.basis = object->text(u"basis");
    if (!(forward.reviewLevel < forward.decideLevel))
        object->report(
            Rule::CrossField, u"decideLevel", QStringLiteral("not above the level that reviews"));
    return forward;
}

/// The key may be missing: catalogues older than the field know no renewals.
std::optional<Renewal> readRenewal(ObjectReader& item)
{
    if (!item.keys().contains(QStringLiteral("renewal")))
        return std::nullopt;
    auto object = item.optionalObject(u"renewal");
    if (!object)
        return std::nullopt;
    return Renewal{.askDaysBefore = object->integer(u"askDaysBefore", 1, 365)};
}

Fee readFee(ObjectReader& item)
{
    Fee fee;
    auto object = item.object(u"fee");
    if (!object)
        return fee;
    fee.charged = object->flag(u"charged");
    fee.standards = object->objects(u"standards", Emptiness::Allowed, [](ObjectReader& entry) {
        FeeStandard standard;
        standard.name = entry.text(u"name", ObjectReader::nameLength);
        standard.amountFen = entry.amountFen(u"amountYuan");
        standard.unit = entry.text(u"unit", ObjectReader::nameLength);
        return standard;
    });
    fee.basis = object->optionalText(u"basis");
    fee.note = object->optionalText(u"note");
    if (!fee.charged && !fee.standards.empty())
        object->report(
            Rule::CrossField, u"standards", QStringLiteral("standards only when charged"));
    if (!fee.standards.empty() && fee.basis.isEmpty())
        object->report(Rule::CrossField, u"basis", QStringLiteral("no amount without a basis"));
    return fee;
}

void readService(ObjectReader& object, Item& item)
{
    if (auto result = object.object(u"result")) {
        item.result.name = result->text(u"name", ObjectReader::nameLength);
        item.result.kind = result->word<ResultKind>(u"kind");
        item.result.validity = result->optionalText(u"validity");
    }
    item.onSiteVisits = object.integer(u"onSiteVisits", 0, 10);
    item.jointThemes = object.texts(u"jointThemes", Emptiness::Allowed);
    if (auto agency = object.object(u"villageAgency")) {
        item.villageAgency.handled = agency->flag(u"handled");
        item.villageAgency.actions = agency->wordList<AgencyAction>(u"actions", Emptiness::Allowed);
    }
    item.entryPoints = object.wordList<EntryPoint>(u"entryPoints", Emptiness::Allowed);
    item.consultPhone = object.text(u"consultPhone");
    item.superviseWay = object.text(u"superviseWay");
}

void readRecord(ObjectReader& object, Item& item)
{
    item.status = object.word<ItemStatus>(u"status");
    item.version = object.integer(u"version", 1, 1'000'000);
    item.needsReview = object.flag(u"needsReview");
    item.remark = object.optionalText(u"remark");
    if (auto provenance = object.object(u"provenance")) {
        for (const QString& fact : provenance->keys())
            item.provenance.push_back({fact, provenance->text(fact, ObjectReader::nameLength)});
        // A package carries the same item with its keys in another order.
        std::ranges::sort(item.provenance, {}, &Provenance::fact);
    }
    item.sources = object.texts(u"sources", Emptiness::Refused);
}

} // namespace

Item readItem(ObjectReader& object)
{
    Item item;
    readIdentity(object, item);
    item.legalBasis = readLegalBasis(object);
    readTerms(object, item);
    item.caseKind = readCaseKind(object);
    item.handling = object.optionalWord<Handling>(u"handling");
    item.forward = readForward(object);
    item.renewal = readRenewal(object);
    item.jointDepartments = object.texts(u"jointDepartments", Emptiness::Allowed);
    item.papers = readPapers(object);
    item.fee = readFee(object);
    readService(object, item);
    item.specialProcedures = readSpecialProcedures(object);
    item.steps = readSteps(object);
    readRecord(object, item);
    return item;
}

} // namespace yichuang::catalogue
