// SPDX-License-Identifier: Apache-2.0
// A city platform made to be killed, again and again (serveVictims).
//
//     cityvictim FOLDER PORT
//
// Says "ready" whenever it listens.
#include "models/platform/citylaw.h"
#include "models/platform/server.h"
#include "tests/stories/victim.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

using namespace yichuang;

int main(int argc, char** argv)
{
    const QCoreApplication application{argc, argv};
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3)
        return 2;
    const SystemClock clock;
    const auto law = platform::loadCityLaw(words[1]);
    if (!law)
        qFatal("%s", qPrintable(law.error().detail));
    platform::ServerSettings settings;
    settings.folder = words[1];
    settings.port = words[2].toUShort();
    return test::serveVictims([&](const QByteArray&) {
        const auto server = platform::Server::create(settings, law->judge, law->packages, clock);
        if (!server)
            qFatal("%s", qPrintable(server.error().detail));
        if (const auto listening = (*server)->start(); !listening)
            qFatal("%s", qPrintable(listening.error().detail));
        std::puts("ready");
        for (;;)
            ::pause();
    });
}
