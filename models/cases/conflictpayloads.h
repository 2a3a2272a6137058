// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// Payloads about acts the platform keeps beside its order (sync protocol, "Conflicts").
namespace yichuang::cases {

enum class ConflictChoice {
    KeepOrder, ///< the platform's order stands; the act set aside has no effect
    TakeAct ///< the act set aside takes effect now, on top of the order
};
[[nodiscard]] QString toText(ConflictChoice value);
[[nodiscard]] std::optional<ConflictChoice> conflictChoiceFromText(QStringView text);

/// The person in charge looked at both sides, took one and gave the reason. Nothing is deleted: the
/// act set aside stays where it is kept.
struct ConflictResolved
{
    QString event; ///< id of the act set aside
    QByteArray hash; ///< of its record: what exactly was decided on
    ConflictChoice choice{ConflictChoice::KeepOrder};
    QString reason;
    QString
        act; ///< with TakeAct its whole record (RFC 8785 JSON), so that everybody folds the same
    friend bool operator==(const ConflictResolved&, const ConflictResolved&) = default;
};

} // namespace yichuang::cases
