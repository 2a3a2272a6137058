// SPDX-License-Identifier: Apache-2.0
#include "models/city/plaincity.h"
#include "models/platform/livelaw.h"
#include "models/platform/server.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include "platform/options.h"
#include "platform/stopsignal.h"
#include <cstdio>
#include <mutex>

using namespace yichuang;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int done = 0;
constexpr int refused = 1;
constexpr int usage = 2;
constexpr int environment = 3;

void print(std::FILE* stream, const QString& text)
{
    std::fputs(text.toUtf8().constData(), stream); // whatever the locale
    std::fflush(stream);
}

int failed(const Error& error)
{
    print(stderr, u"yichuang-platform: %1: %2\n"_s.arg(toText(error.code), error.detail));
    const bool byRule = error.code == Error::Code::InvalidInput
        || error.code == Error::Code::NotFound || error.code == Error::Code::NotAllowed
        || error.code == Error::Code::Crypto;
    return byRule ? refused : environment;
}

platform::ServerSettings settingsFrom(const Options& options)
{
    platform::ServerSettings settings;
    settings.folder = options.folder;
    settings.database = options.database;
    settings.metricsAddress = options.metricsAddress;
    settings.host = options.host;
    settings.port = options.port;
    settings.names = options.names;
    if (!options.platformName.isEmpty())
        settings.platformName = options.platformName;
    settings.log = [](const QByteArray& line) {
        static std::mutex mutex;
        const std::lock_guard lock{mutex};
        std::fprintf(stderr, "%s\n", line.constData());
    };
    return settings;
}

int reported(const platform::StickReport& report)
{
    const QJsonObject line{{u"device"_s, toText(report.deviceId)}, {u"counter"_s, report.counter},
        {u"missing"_s, report.missing}, {u"chainBroken"_s, report.chainBroken},
        {u"applied"_s, report.applied}, {u"duplicates"_s, report.duplicates},
        {u"held"_s, report.held}, {u"setAside"_s, report.setAside}, {u"changes"_s, report.changes}};
    print(stdout, QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)) + u'\n');
    return done;
}

int serve(platform::Server& server, const Options& options, const StopSignal& signal)
{
    if (const auto started = server.start(); !started)
        return failed(started.error());
    const auto address = server.address();
    if (!options.portFile.isEmpty()) {
        QSaveFile file{options.portFile};
        const QByteArray bytes = address.sliced(8).toUtf8() + '\n';
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return failed({Error::Code::Unwritable, options.portFile});
    }
    print(stdout, u"listening on %1\n"_s.arg(address));
    signal.wait();
    server.stop();
    return done;
}

Result<QByteArray> contentOf(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Unreadable, path);
    return file.readAll();
}

/// The line to the city's own platform; this program speaks the plain dialect.
Result<city::CityOpener> cityFrom(const Options& options)
{
    if (options.cityAddress.isEmpty())
        return city::CityOpener{};
    const auto authority = contentOf(options.cityAuthority);
    const auto token = options.cityToken.isEmpty() ? QByteArray{} : contentOf(options.cityToken);
    if (!authority || !token)
        return tl::unexpected(authority ? token.error() : authority.error());
    const city::CityAddress address{.base = QUrl{options.cityAddress, QUrl::StrictMode},
        .authority = *authority,
        .token = token->trimmed()};
    return city::CityOpener{[address] { return city::openPlainCity(address); }};
}

int tried(const Result<int>& again)
{
    if (!again)
        return failed(again.error());
    print(stdout, u"%1 件放回待送队列。\n"_s.arg(*again));
    return *again > 0 ? done : refused;
}

int run(const Options& options, const StopSignal& signal)
{
    const SystemClock clock;
    const auto law = platform::LiveLaw::open(options.folder);
    if (!law)
        return failed(law.error());
    auto settings = settingsFrom(options);
    settings.law = law->get();
    auto city = cityFrom(options);
    if (!city)
        return failed(city.error());
    settings.city = *std::move(city);
    const auto server
        = platform::Server::create(std::move(settings), **law, (*law)->packages(), clock);
    if (!server)
        return failed(server.error());
    if (options.newCodeFor) {
        const auto code = (*server)->newCode(
            *options.newCodeFor, options.placeName, std::chrono::hours{72}, options.administrator);
        if (!code)
            return failed(code.error());
        print(stdout, *code + u'\n');
        return done;
    }
    if (options.revoke) {
        const auto revoked
            = idFromText<DeviceId>(*options.revoke).and_then([&](const DeviceId& id) {
                  return (*server)->revoke(id);
              });
        return revoked ? done : failed(revoked.error());
    }
    if (options.cityStatus) {
        const auto report = (*server)->cityReport();
        if (!report)
            return failed(report.error());
        print(stdout, *report);
        return done;
    }
    if (options.cityAgain)
        return tried(
            (*server)->tryAgain(*options.cityAgain == "all"_L1 ? QString() : *options.cityAgain));
    if (options.importPackage) {
        const auto report = (*server)->importPackage(*options.importPackage, options.answerFile);
        return report ? reported(*report) : failed(report.error());
    }
    return serve(**server, options, signal);
}

} // namespace

int main(int argc, char* argv[])
{
    const StopSignal signal;
    const QCoreApplication application{argc, argv};
    const auto options = optionsFrom(QCoreApplication::arguments().sliced(1));
    if (!options) {
        print(stderr, u"yichuang-platform: %1\n%2"_s.arg(options.error().detail, helpText()));
        return usage;
    }
    if (options->help) {
        print(stdout, helpText());
        return done;
    }
    return run(*options, signal);
}
