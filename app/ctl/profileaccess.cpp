// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/profileaccess.h"

#include "app/ctl/text.h"
#include "models/desk/centralsettings.h"
#include "models/desk/profilerules.h"
#include "models/store/accounts.h"
#include "models/store/summaries.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

/// Keeps what is typed off the screen while it lives.
class SilentTerminal
{
public:
    explicit SilentTerminal(int terminal)
        : m_terminal(terminal)
        , m_changed(tcgetattr(terminal, &m_before) == 0)
    {
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_changed)
            tcsetattr(m_terminal, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        if (m_changed)
            tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

private:
    int m_terminal;
    termios m_before{};
    bool m_changed;
};

/// Empty when nobody sits at a terminal.
QString askOnTerminal()
{
    if (isatty(STDERR_FILENO) == 0)
        return {};
    QFile terminal{u"/dev/tty"_s};
    if (!terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return {};
    const SilentTerminal silent{terminal.handle()};
    //: 中文: 口令：
    terminal.write(Text::tr("Password: ").toUtf8());
    const QByteArray line = terminal.readLine();
    terminal.write("\n");
    return QString::fromUtf8(line).trimmed();
}

Result<std::shared_ptr<const store::Session>> letIn(
    store::Store& store, const QString& user, const QString& password, Instant now)
{
    const auto answer = store.writeAndWait([user, password, now](store::Database& database) {
        return store::signIn(database, user, password, now);
    });
    if (!answer)
        return tl::unexpected(answer.error());
    if (const auto* session = std::get_if<std::shared_ptr<const store::Session>>(&*answer))
        return *session;
    using Reason = store::SignInRefused::Reason;
    switch (std::get<store::SignInRefused>(*answer).reason) {
    case Reason::UnknownName:
    case Reason::WrongPassword: // the same answer, so that nobody learns who has an account
        return failure(Error::Code::WrongPassword);
    case Reason::Locked:
        return failure(Error::Code::AccountLocked);
    case Reason::Disabled:
        return failure(Error::Code::NotAllowed, user);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QString> passwordFor(const Invocation& call)
{
    if (call.has(u"password-file"_s))
        return readInput(call.value(u"password-file"_s)).map([](const QByteArray& bytes) {
            return QString::fromUtf8(bytes).trimmed();
        });
    const QString given = qEnvironmentVariable("YICHUANG_PASSWORD");
    return given.isEmpty() ? askOnTerminal() : given;
}

Result<std::unique_ptr<store::Store>> openProfile(const Invocation& call, const Clock& clock)
{
    const store::ProfileFiles files{call.profile()};
    if (!QFileInfo::exists(files.database()))
        //: 中文: %1 中没有数据
        return failure(
            Error::Code::Unreadable, Text::tr("there is no profile in %1").arg(files.folder));
    return store::Store::open(files.folder, clock);
}

Result<ProfileAccess> ProfileAccess::open(const Invocation& call, const Clock& clock)
{
    auto store = openProfile(call, clock);
    if (!store)
        return tl::unexpected(store.error());
    const auto password = passwordFor(call);
    if (!password)
        return tl::unexpected(password.error());
    const auto session = letIn(**store, call.value(u"user"_s), *password, clock.now());
    if (!session)
        return tl::unexpected(session.error());
    return ProfileAccess{std::move(*store), *session};
}

Result<store::Device> ProfileAccess::device() const
{
    return m_store->readAndWait([session = m_session](store::Database& database) {
        return store::device(database, *session);
    });
}

Result<std::unique_ptr<desk::Desk>> ProfileAccess::desk(const Clock& clock) const
{
    auto rules = m_store->readAndWait(
        [](store::Database& database) { return desk::profileRuleBook(database); });
    if (!rules)
        return tl::unexpected(rules.error());
    const auto here = device();
    if (!here)
        return tl::unexpected(here.error());
    const auto workplace
        = m_store->readAndWait([code = here->placeCode](store::Database& database) {
              return desk::workplaceAt(database, code);
          });
    if (!workplace)
        return tl::unexpected(workplace.error());
    return std::make_unique<desk::Desk>(*m_store, m_session, std::move(*rules),
        desk::seatOf(m_session->account(), *here, *workplace), clock);
}

Result<CaseId> ProfileAccess::caseWith(const QString& number) const
{
    const auto id = m_store->readAndWait(
        [number](store::Database& database) { return store::caseWithNumber(database, number); });
    if (!id)
        return tl::unexpected(id.error());
    if (!*id)
        return failure(Error::Code::NotFound, number);
    return **id;
}

Reply signedIn(
    const Invocation& call, const std::function<Reply(const ProfileAccess&, const Clock&)>& work)
{
    const SystemClock clock;
    if (!call.has(u"user"_s))
        //: 中文: 请用 --user 写明账号。
        return misused(Text::tr("Say with --user who you are."));
    const auto access = ProfileAccess::open(call, clock);
    return access ? work(*access, clock) : failed(access.error());
}

Reply atDesk(
    const Invocation& call, const std::function<Reply(const ProfileAccess&, desk::Desk&)>& work)
{
    return signedIn(call, [&work](const ProfileAccess& access, const Clock& clock) {
        const auto desk = access.desk(clock);
        return desk ? work(access, **desk) : failed(desk.error());
    });
}

} // namespace yichuang::ctl
