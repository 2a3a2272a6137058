// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace yichuang::identity {

/// The number of a document (发文字号): `{organ short}{word}〔year〕no.` (rulebook 3.4).
struct DocumentNumber
{
    QString prefix; ///< organ short and word, "安市监受字"
    int year{0};
    int number{0}; ///< from 1

    friend bool operator==(const DocumentNumber&, const DocumentNumber&) = default;
};

/// "安市监受字〔2026〕12号": Arabic figures, hexagonal brackets, neither 第 nor leading zeros
/// (GB/T 9704-2012, 7.2.5).
[[nodiscard]] QString toText(const DocumentNumber& number);
/// Reads what toText wrote; nothing for anything else.
[[nodiscard]] std::optional<DocumentNumber> documentNumberFromText(QStringView text);

} // namespace yichuang::identity
