// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/finding.h"

namespace yichuang::catalogue {

QString toText(Rule rule)
{
    switch (rule) {
    case Rule::FileEmpty:
        return QStringLiteral("FILE_EMPTY");
    case Rule::FileTooLarge:
        return QStringLiteral("FILE_TOO_LARGE");
    case Rule::FileKindMismatch:
        return QStringLiteral("FILE_KIND_MISMATCH");
    case Rule::EncodingNotUtf8:
        return QStringLiteral("ENCODING_NOT_UTF8");
    case Rule::JsonSyntax:
        return QStringLiteral("JSON_SYNTAX");
    case Rule::NestingTooDeep:
        return QStringLiteral("NESTING_TOO_DEEP");
    case Rule::NotAnArray:
        return QStringLiteral("NOT_AN_ARRAY");
    case Rule::FieldMissing:
        return QStringLiteral("FIELD_MISSING");
    case Rule::FieldType:
        return QStringLiteral("FIELD_TYPE");
    case Rule::EmptyValue:
        return QStringLiteral("EMPTY_VALUE");
    case Rule::ValueNotAllowed:
        return QStringLiteral("VALUE_NOT_ALLOWED");
    case Rule::OutOfRange:
        return QStringLiteral("OUT_OF_RANGE");
    case Rule::TextTooLong:
        return QStringLiteral("TEXT_TOO_LONG");
    case Rule::ControlCharacter:
        return QStringLiteral("CONTROL_CHARACTER");
    case Rule::CodePattern:
        return QStringLiteral("CODE_PATTERN");
    case Rule::DuplicateCode:
        return QStringLiteral("DUPLICATE_CODE");
    case Rule::DuplicateKey:
        return QStringLiteral("DUPLICATE_KEY");
    case Rule::UnknownReference:
        return QStringLiteral("UNKNOWN_REFERENCE");
    case Rule::PromisedOverStatutory:
        return QStringLiteral("PROMISED_OVER_STATUTORY");
    case Rule::ProcessInvalid:
        return QStringLiteral("PROCESS_INVALID");
    case Rule::CrossField:
        return QStringLiteral("CROSS_FIELD");
    case Rule::CircularDependency:
        return QStringLiteral("CIRCULAR_DEPENDENCY");
    case Rule::BomPresent:
        return QStringLiteral("BOM_PRESENT");
    }
    Q_UNREACHABLE();
}

QString toText(Severity severity)
{
    return severity == Severity::Warning ? QStringLiteral("warning") : QStringLiteral("error");
}

} // namespace yichuang::catalogue
