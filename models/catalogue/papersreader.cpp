// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/itemreader.h"

namespace yichuang::catalogue {

namespace {

constexpr int mostCopies = 1000;
constexpr int longestTerm = 3660; // ten years, in days

std::optional<WorkingDays> workingDays(std::optional<int> days)
{
    return days ? std::optional{WorkingDays{*days}} : std::nullopt;
}

void checkPaper(ObjectReader& object, const Paper& paper, bool tolerable)
{
    if (paper.originals == 0 && paper.copies == 0)
        object.report(
            Rule::OutOfRange, u"originals", QStringLiteral("neither an original nor a copy"));
    if (tolerable != paper.isTolerable())
        object.report(
            Rule::CrossField, u"tolerableDays", QStringLiteral("null exactly when not tolerable"));
    const bool main = paper.necessity == Necessity::Required && !tolerable;
    if (paper.main && !main)
        object.report(Rule::CrossField, u"main",
            QStringLiteral("a main paper is necessary and not tolerable"));
}

} // namespace

std::vector<Paper> readPapers(ObjectReader& item)
{
    return item.objects(u"materials", Emptiness::Allowed, [](ObjectReader& object) {
        Paper paper;
        paper.name = object.text(u"name", ObjectReader::nameLength);
        paper.originals = object.integer(u"originals", 0, mostCopies);
        paper.copies = object.integer(u"copies", 0, mostCopies);
        paper.electronic = object.flag(u"electronic");
        paper.necessity = object.word<Necessity>(u"necessity");
        paper.main = object.flag(u"main");
        const bool tolerable = object.flag(u"tolerable");
        paper.tolerableDays = workingDays(object.optionalInteger(u"tolerableDays", 1, longestTerm));
        paper.source = object.word<PaperSource>(u"source");
        checkPaper(object, paper, tolerable);
        return paper;
    });
}

std::vector<Step> readSteps(ObjectReader& item)
{
    return item.objects(u"process", Emptiness::Allowed, [](ObjectReader& object) {
        Step step;
        step.sequence = object.integer(u"seq", 1, 100);
        step.node = object.word<StepNode>(u"node");
        step.role = object.text(u"role", ObjectReader::nameLength);
        step.days = WorkingDays{object.integer(u"days", 0, longestTerm)};
        step.countsInLimit = object.flag(u"countsInLimit");
        return step;
    });
}

std::vector<SpecialProcedure> readSpecialProcedures(ObjectReader& item)
{
    return item.objects(u"specialProcedures", Emptiness::Allowed, [](ObjectReader& object) {
        SpecialProcedure procedure;
        procedure.name = object.text(u"name", ObjectReader::nameLength);
        procedure.kind = object.word<ProcedureKind>(u"kind");
        procedure.maxDays = object.optionalInteger(u"maxDays", 1, longestTerm);
        procedure.unit = object.word<DayUnit>(u"unit");
        if (procedure.unit == DayUnit::Hour)
            object.report(Rule::ValueNotAllowed, u"unit",
                QStringLiteral("a procedure takes whole days out of a term"));
        procedure.countsInLimit = object.flag(u"countsInLimit");
        procedure.stopBasis = object.optionalText(u"stopBasis");
        procedure.source = object.text(u"source");
        if (!procedure.countsInLimit && procedure.stopBasis.isEmpty())
            object.report(Rule::CrossField, u"stopBasis",
                QStringLiteral("a stop names the article that allows it"));
        return procedure;
    });
}

} // namespace yichuang::catalogue
