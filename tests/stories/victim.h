// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>

#include <functional>

namespace yichuang::test {

/// A program made to be killed. What it says, line by line, is heard while it is waited for.
class Victim
{
public:
    /// `program` lies beside the running test.
    Victim(const QString& program, const QStringList& arguments,
        std::function<void(const QString&)> heard = {});
    /// Killed, if it still runs.
    ~Victim();
    Victim(const Victim&) = delete;
    Victim& operator=(const Victim&) = delete;

    /// Until it has said `word`; false when it ended or a minute went by.
    [[nodiscard]] bool waitFor(const QString& word);
    /// SIGKILL: no destructor runs there. What it had said before is heard.
    void kill();

private:
    friend class VictimNursery;
    void listen();

    QProcess m_process;
    std::function<void(const QString&)> m_heard;
    QStringList m_said; ///< since the last waitFor() that succeeded
};

/// A program that has read what takes long and forks one victim after another (serveVictims()): so
/// a thousand of them cost no more than their work.
class VictimNursery
{
public:
    VictimNursery(const QString& program, const QStringList& arguments,
        std::function<void(const QString&)> heard = {});

    /// The next victim works; false when it does not come.
    [[nodiscard]] bool begin(const QString& word);
    [[nodiscard]] bool waitFor(const QString& word) { return m_parent.waitFor(word); }
    /// Lets it work for so long; false when it ended by itself.
    [[nodiscard]] bool letWork(int milliseconds);
    /// SIGKILL; false when it had ended before.
    [[nodiscard]] bool kill();

private:
    void hear(const QString& line);

    std::function<void(const QString&)> m_heard;
    qint64 m_worker{0};
    Victim m_parent;
};

/// The other side, for the program: forks for each line it is given and does `work` there, which
/// says what it says on the standard output. Ends with its input or with the test.
int serveVictims(const std::function<void(const QByteArray& word)>& work);

} // namespace yichuang::test
