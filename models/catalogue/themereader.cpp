// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/themereader.h"

namespace yichuang::catalogue {

namespace {

constexpr int longestTerm = 3660;
constexpr int mostParticipants = 200;

WorkingDays workingDays(ObjectReader& object, QStringView key)
{
    return WorkingDays{object.integer(key, 0, longestTerm)};
}

std::vector<Participant> readParticipants(ObjectReader& theme)
{
    return theme.objects(u"participants", Emptiness::Refused, [](ObjectReader& object) {
        Participant participant;
        participant.sequence = object.integer(u"seq", 1, mostParticipants);
        participant.departmentCode
            = object.optionalCode(u"departmentCode", QStringLiteral("[A-Z]{3}"));
        participant.department = object.text(u"department", ObjectReader::nameLength);
        participant.role = object.word<ParticipantRole>(u"role");
        participant.itemCode
            = object.optionalCode(u"itemCode", QStringLiteral("[A-Z]{2}-[A-Z]{3}-[0-9]{3}"));
        participant.itemName = object.text(u"itemName", ObjectReader::nameLength);
        participant.stage = object.integer(u"stage", 1, mostParticipants);
        participant.dependsOn = object.integers(u"dependsOn", 1, mostParticipants);
        participant.days = workingDays(object, u"days");
        participant.daysSource = object.text(u"daysSource");
        participant.mandatory = object.flag(u"mandatory");
        return participant;
    });
}

} // namespace

JointTheme readTheme(ObjectReader& object)
{
    JointTheme theme;
    theme.code = object.code(u"themeCode", QStringLiteral("JT-[0-9]{3}"));
    theme.name = object.text(u"name", ObjectReader::nameLength);
    theme.leadDepartmentCode = object.code(u"leadDepartmentCode", QStringLiteral("[A-Z]{3}"));
    theme.leadDepartment = object.text(u"leadDepartment", ObjectReader::nameLength);
    theme.serviceObjects = object.wordList<ServiceObject>(u"serviceObject", Emptiness::Refused);
    theme.mode = object.word<ThemeMode>(u"mode");
    theme.applicationForm = object.text(u"applicationForm", ObjectReader::nameLength);
    theme.promised = workingDays(object, u"promisedDays");
    if (object.word<DayUnit>(u"promisedUnit") != DayUnit::WorkingDay)
        object.report(Rule::ValueNotAllowed, u"promisedUnit", QStringLiteral("not 工作日"));
    theme.promisedSource = object.text(u"promisedDaysSource");
    theme.criticalPath = workingDays(object, u"criticalPathDays");
    theme.stages = object.objects(u"stages", Emptiness::Refused, [](ObjectReader& entry) {
        return ThemeStage{entry.integer(u"stage", 1, mostParticipants),
            entry.text(u"name", ObjectReader::nameLength)};
    });
    theme.participants = readParticipants(object);
    theme.sharedPapers = object.texts(u"sharedMaterials", Emptiness::Allowed);
    theme.prerequisiteThemes = object.texts(u"prerequisiteThemes", Emptiness::Allowed);
    theme.status = object.word<ItemStatus>(u"status");
    theme.remark = object.optionalText(u"remark");
    theme.sources = object.texts(u"sources", Emptiness::Refused);
    return theme;
}

} // namespace yichuang::catalogue
