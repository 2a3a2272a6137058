// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace yichuang::catalogue {

/// What a catalogue file can break. The word of JSON and of the command line is in capitals:
/// PROMISED_OVER_STATUTORY.
enum class Rule {
    FileEmpty,
    FileTooLarge,
    FileKindMismatch, ///< a ZIP named .json, JSON named .xlsx…
    EncodingNotUtf8,
    JsonSyntax,
    NestingTooDeep,
    NotAnArray,
    FieldMissing,
    FieldType,
    EmptyValue,
    ValueNotAllowed,
    OutOfRange,
    TextTooLong,
    ControlCharacter,
    CodePattern,
    DuplicateCode,
    DuplicateKey,
    UnknownReference,
    PromisedOverStatutory,
    ProcessInvalid,
    CrossField,
    CircularDependency,
    BomPresent
};
[[nodiscard]] QString toText(Rule rule);

enum class Severity { Warning, Error };
[[nodiscard]] QString toText(Severity severity);

/// One thing wrong at one place of a file.
struct Finding
{
    Rule rule{Rule::JsonSyntax};
    QString path; ///< $[1].promisedDays; empty when the whole file is meant
    QString detail; ///< what was met, for people who know the format; never a translated sentence
    QString code; ///< of the entry; empty when the file is meant or the entry has no readable code
    Severity severity{Severity::Error};

    friend bool operator==(const Finding&, const Finding&) = default;
};
using Findings = std::vector<Finding>;

} // namespace yichuang::catalogue
