// SPDX-License-Identifier: Apache-2.0
#include "platform/options.h"

namespace {

using namespace Qt::Literals::StringLiterals;
using yichuang::Error;
using yichuang::Result;

Result<> readAddress(const QString& text, Options& options)
{
    const auto colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const auto port = text.sliced(colon + 1).toUShort(&isNumber);
    if (colon < 1 || !isNumber)
        return yichuang::failure(
            Error::Code::InvalidInput, u"--listen wants HOST:PORT, not "_s + text);
    options.host = text.first(colon);
    if (options.host.startsWith(u'[') && options.host.endsWith(u']'))
        options.host = options.host.sliced(1).chopped(1);
    options.port = port;
    return {};
}

Result<> readDatabase(const QString& text, Options& options)
{
    if (!text.startsWith("postgresql://"_L1) && !text.startsWith("postgres://"_L1))
        return yichuang::failure(
            Error::Code::InvalidInput, u"--database wants postgresql://…, not "_s + text);
    options.database = text;
    return {};
}

Result<> take(const QString& name, const QString& value, Options& options)
{
    if (name == "--listen"_L1)
        return readAddress(value, options);
    if (name == "--data"_L1)
        options.folder = value;
    else if (name == "--database"_L1)
        return readDatabase(value, options);
    else if (name == "--host-name"_L1)
        options.names += value;
    else if (name == "--platform-name"_L1)
        options.platformName = value;
    else if (name == "--new-code"_L1)
        options.newCodeFor = value;
    else if (name == "--name"_L1)
        options.placeName = value;
    else if (name == "--revoke"_L1)
        options.revoke = value;
    else if (name == "--import-package"_L1)
        options.importPackage = value;
    else if (name == "--answer"_L1)
        options.answerFile = value;
    else if (name == "--metrics"_L1)
        options.metricsAddress = value;
    else if (name == "--city"_L1)
        options.cityAddress = value;
    else if (name == "--city-ca"_L1)
        options.cityAuthority = value;
    else if (name == "--city-token"_L1)
        options.cityToken = value;
    else if (name == "--city-again"_L1)
        options.cityAgain = value;
    else if (name == "--port-file"_L1)
        options.portFile = value;
    else
        return yichuang::failure(Error::Code::InvalidInput, u"unknown argument "_s + name);
    return {};
}

} // namespace

Result<Options> optionsFrom(const QStringList& arguments)
{
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        auto name = arguments.at(i);
        if (name == "--help"_L1 || name == "-h"_L1) {
            options.help = true;
            return options;
        }
        if (name == "--administrator"_L1 || name == "--city-status"_L1) {
            (name == "--administrator"_L1 ? options.administrator : options.cityStatus) = true;
            continue;
        }
        QString value;
        if (const auto equals = name.indexOf(u'='); equals > 0) {
            value = name.sliced(equals + 1);
            name = name.first(equals);
        } else if (i + 1 < arguments.size()) {
            value = arguments.at(++i);
        }
        if (value.isEmpty())
            return yichuang::failure(Error::Code::InvalidInput, name + u" wants a value"_s);
        if (const auto taken = take(name, value, options); !taken)
            return tl::unexpected(taken.error());
    }
    if (options.importPackage.has_value() == options.answerFile.isEmpty())
        return yichuang::failure(
            Error::Code::InvalidInput, u"--import-package and --answer go together"_s);
    if (options.cityAddress.isEmpty() != options.cityAuthority.isEmpty())
        return yichuang::failure(Error::Code::InvalidInput, u"--city and --city-ca go together"_s);
    if (options.folder.isEmpty())
        return yichuang::failure(Error::Code::InvalidInput, u"--data DIR is missing"_s);
    return options;
}

QString helpText()
{
    return u"Usage: yichuang-platform --data DIR [--listen HOST:PORT] [--port-file FILE]\n"
           "       yichuang-platform --data DIR --new-code DIVISION [--name PLACE] "
           "[--administrator]\n"
           "       yichuang-platform --data DIR --revoke DEVICE\n"
           "       yichuang-platform --data DIR --import-package FILE --answer FILE\n"
           "       yichuang-platform --data DIR --city-status | --city-again NUMBER|all\n"
           "\n"
           "The city side of Yichuang: receives the events of window clients over HTTPS, judges "
           "each by\n"
           "the rules the window uses, and hands out what is confirmed.\n"
           "\n"
           "  --data DIR            folder of keys and database, made at first start\n"
           "  --listen HOST:PORT    where to listen (127.0.0.1:8443); port 0 takes a free one\n"
           "  --database URI        postgresql://…: events and devices go there in place of a "
           "SQLite\n"
           "                        file; several processes may share it and DIR. A password "
           "belongs\n"
           "                        into ~/.pgpass, where nobody reads it from the list of "
           "processes\n"
           "  --port-file FILE      write the actual HOST:PORT into FILE once it listens\n"
           "  --metrics HOST:PORT   answer GET /metrics there over plain HTTP, for Prometheus\n"
           "  --host-name NAME      a further name for the server's certificate; may be repeated\n"
           "  --platform-name TEXT  what clients show as the platform's name\n"
           "  --new-code DIVISION   print a one-time code for a device at this place (6, 9 or 12\n"
           "                        digits), good for 72 hours, and exit; works beside a running "
           "server\n"
           "  --administrator       the device of this code may list and revoke the devices of "
           "its place\n"
           "                        and of those below it\n"
           "  --name PLACE          the place's name as printed on papers\n"
           "  --revoke DEVICE       refuse this device from now on, and exit\n"
           "  --import-package FILE take in a package brought on a stick, print what it brought "
           "as\n"
           "                        JSON, and exit\n"
           "  --answer FILE         write the answer for the device there: receipts and changes\n"
           "  --city URL            tell the city's own platform there (https://…) of every case, "
           "and "
           "take\n"
           "                        its results, items and calendar\n"
           "  --city-ca FILE        the only authority trusted there, PEM\n"
           "  --city-token FILE     its one line is shown there as bearer token\n"
           "  --city-status         say what waits for the city and what was set aside, and exit\n"
           "  --city-again NUMBER   put a case that was set aside back into the queue, or all, and "
           "exit\n"
           "\n"
           "Exit status: 0 done, 1 refused by a rule, 2 usage, 3 environment.\n"_s;
}
