// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace yichuang::test {

/// What a run of yichuangctl left behind.
struct Run
{
    int exit{-1}; ///< -1 when the program crashed or did not end
    QByteArray out;
    QByteArray err;

    /// The one document on standard output; undefined when there is none or more than that.
    [[nodiscard]] QJsonValue json() const;
    /// The one line on standard error as an object; undefined when it is none.
    [[nodiscard]] QJsonValue problem() const;
    [[nodiscard]] QString text() const { return QString::fromUtf8(out); }
};

/// The real program with its own profile folder, in English, fed `input` on standard input.
class Runner
{
public:
    /// `profile` is the folder for --profile and for HOME.
    explicit Runner(QString profile);
    [[nodiscard]] Run operator()(const QStringList& words, const QByteArray& input = {}) const;

private:
    QString m_profile;
};

} // namespace yichuang::test
