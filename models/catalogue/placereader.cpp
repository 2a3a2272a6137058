// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/placereader.h"

namespace yichuang::catalogue {

namespace {

qsizetype codeLength(Level level)
{
    switch (level) {
    case Level::Village:
        return 12;
    case Level::Township:
        return 9;
    case Level::County:
    case Level::City:
    case Level::Province:
        return 6;
    }
    Q_UNREACHABLE();
}

/// The part of a code that its children share: GB/T 2260 pads provinces and cities with zeros.
QString stem(const QString& code)
{
    if (code.size() == 6 && code.endsWith(u"0000"))
        return code.left(2);
    if (code.size() == 6 && code.endsWith(u"00"))
        return code.left(4);
    return code;
}

} // namespace

Department readDepartment(ObjectReader& object)
{
    Department department;
    department.code = object.code(u"code", QStringLiteral("[A-Z]{3}"));
    department.name = object.text(u"name", ObjectReader::nameLength);
    department.namePattern = object.text(u"namePattern", ObjectReader::nameLength);
    department.kind = object.text(u"kind", ObjectReader::nameLength);
    department.levels = object.wordList<Level>(u"levels", Emptiness::Refused);
    department.aliases = object.objects(u"aliases", Emptiness::Allowed, [](ObjectReader& entry) {
        return DepartmentAlias{
            entry.text(u"name", ObjectReader::nameLength), entry.text(u"source")};
    });
    department.hotline = object.text(u"hotline", ObjectReader::nameLength);
    department.hotlineName = object.text(u"hotlineName", ObjectReader::nameLength);
    department.hotlineIsOwn = object.flag(u"hotlineIsOwn");
    department.itemCount = object.integer(u"itemCount", 0, 1'000'000);
    department.sources = object.texts(u"sources", Emptiness::Refused);
    return department;
}

Division readDivision(ObjectReader& object)
{
    Division division;
    division.code = object.code(u"code", QStringLiteral("[0-9]{6}([0-9]{3}){0,2}"));
    division.name = object.text(u"name", ObjectReader::nameLength);
    division.level = object.word<Level>(u"level");
    division.parentCode = object.optionalCode(u"parentCode", QStringLiteral("[0-9]{6}([0-9]{3})?"));
    division.fullName = object.text(u"fullName", ObjectReader::nameLength);
    division.urbanRuralCode = object.optionalCode(u"urbanRuralCode", QStringLiteral("[0-9]{3}"));
    division.needsReview = object.flag(u"needsReview");
    division.sources = object.texts(u"sources", Emptiness::Refused);
    if (division.code.size() != codeLength(division.level))
        object.report(Rule::CrossField, u"code",
            QStringLiteral("wrong length for ") + toText(division.level));
    if (division.parentCode.isEmpty() != (division.level == Level::Province))
        object.report(
            Rule::CrossField, u"parentCode", QStringLiteral("null exactly for a province"));
    else if (!division.code.startsWith(stem(division.parentCode)))
        object.report(
            Rule::CrossField, u"parentCode", QStringLiteral("the code does not begin with it"));
    return division;
}

} // namespace yichuang::catalogue
