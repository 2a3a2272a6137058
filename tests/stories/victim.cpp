// SPDX-License-Identifier: Apache-2.0
#include "tests/stories/victim.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace yichuang::test {
namespace {

constexpr int patience = 60'000;
const QString prepared = QStringLiteral("prepared");
const QString gone = QStringLiteral("gone");

} // namespace

Victim::Victim(
    const QString& program, const QStringList& arguments, std::function<void(const QString&)> heard)
    : m_heard(std::move(heard))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + u'/' + program, arguments);
}

Victim::~Victim() { kill(); }

void Victim::listen()
{
    while (m_process.canReadLine()) {
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        m_said.append(line);
        if (m_heard)
            m_heard(line);
    }
}

bool Victim::waitFor(const QString& word)
{
    for (;;) {
        listen();
        if (m_said.contains(word)) {
            m_said.clear();
            return true;
        }
        if (!m_process.waitForReadyRead(patience))
            return false;
    }
}

void Victim::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patience);
    listen();
}

VictimNursery::VictimNursery(
    const QString& program, const QStringList& arguments, std::function<void(const QString&)> heard)
    : m_heard(std::move(heard))
    , m_parent(program, arguments, [this](const QString& line) { hear(line); })
{
    if (!m_parent.waitFor(prepared))
        qFatal("%s does not start", qPrintable(program));
}

void VictimNursery::hear(const QString& line)
{
    if (line.startsWith(u"worker "))
        m_worker = line.mid(7).toLongLong();
    else if (m_heard)
        m_heard(line);
}

bool VictimNursery::begin(const QString& word)
{
    m_worker = 0;
    m_parent.m_said.clear();
    m_parent.m_process.write(word.toUtf8() + '\n');
    while (m_worker == 0) {
        if (!m_parent.m_process.waitForReadyRead(patience))
            return false;
        m_parent.listen();
    }
    return true;
}

bool VictimNursery::letWork(int milliseconds)
{
    QElapsedTimer working;
    working.start();
    while (working.elapsed() < milliseconds) {
        const auto left = std::max<qint64>(milliseconds - working.elapsed(), 1);
        m_parent.m_process.waitForReadyRead(static_cast<int>(left));
        m_parent.listen();
        if (m_parent.m_said.contains(gone))
            return false;
    }
    return true;
}

bool VictimNursery::kill()
{
    if (m_parent.m_said.contains(gone))
        return false;
    ::kill(static_cast<pid_t>(m_worker), SIGKILL);
    return m_parent.waitFor(gone);
}

int serveVictims(const std::function<void(const QByteArray&)>& work)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ); // whole lines, whenever it is killed
    std::puts("prepared");
    std::array<char, 256> line{};
    while (std::fgets(line.data(), line.size(), stdin) != nullptr) {
        const pid_t worker = ::fork();
        if (worker == 0) {
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
            work(QByteArray{line.data()}.trimmed());
            ::_exit(0);
        }
        std::printf("worker %d\n", static_cast<int>(worker));
        ::waitpid(worker, nullptr, 0);
        std::puts("gone");
    }
    return 0;
}

} // namespace yichuang::test
