// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include "hallprofile.h"
#include "runner.h"

namespace yichuang::test {

/// A county hall with one person of each role, worked by the real program. Built in a test's body:
/// a failure ends the program.
class CountyHall
{
public:
    CountyHall();

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString profile() const { return m_folder.filePath(QStringLiteral("county")); }

    /// A command with --json by somebody; an empty input gives no --input.
    [[nodiscard]] Run as(
        const QString& user, const QStringList& words, const QJsonObject& input = {}) const;
    /// One act on a case; the input may be empty where the case knows everything.
    [[nodiscard]] Run act(const QString& user, const QString& verb, const QString& number,
        const QJsonObject& input = {}) const;
    /// The form of an item with every paper handed in, but for some.
    [[nodiscard]] QJsonObject form(const QString& item, const QList<int>& missing = {}) const;
    /// Number of a new case of 食品经营许可: accepted, under review, waiting for approval.
    [[nodiscard]] QString accepted() const;
    [[nodiscard]] QString reviewing() const;
    [[nodiscard]] QString approving() const;
    /// Number of a case that was received with papers missing.
    [[nodiscard]] QString received(const QList<int>& missing) const;

private:
    QTemporaryDir m_folder;
};

/// The papers of a form handed in by 李桂芳, but for these positions.
[[nodiscard]] QJsonObject filled(QJsonObject form, const QList<int>& missing = {});
/// A reviewer's proposal and a decision to grant, complete with what the case knows.
[[nodiscard]] QJsonObject opinion();
[[nodiscard]] QJsonObject grant();
/// 李桂芳 as the one who collects.
[[nodiscard]] QJsonObject receiver();
[[nodiscard]] QByteArray bytesOf(const QJsonObject& json);
/// The codes of all objections of a refusal.
[[nodiscard]] QStringList codesOf(const Run& run);
/// Everything a run wrote, for a test's message.
[[nodiscard]] QByteArray saidBy(const Run& run);

} // namespace yichuang::test
