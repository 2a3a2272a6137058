// SPDX-License-Identifier: Apache-2.0
#include "runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::test {

namespace {

QJsonValue parsed(const QByteArray& bytes)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return QJsonValue{QJsonValue::Undefined};
    if (document.isArray())
        return document.array();
    return document.object();
}

} // namespace

QJsonValue Run::json() const { return parsed(out); }

QJsonValue Run::problem() const { return parsed(err); }

Runner::Runner(QString profile)
    : m_profile(std::move(profile))
{
}

Run Runner::operator()(const QStringList& words, const QByteArray& input) const
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_profile);
    environment.insert(u"XDG_DATA_HOME"_s, QString{m_profile + u"/share"_s});
    process.setProcessEnvironment(environment);
    process.setProgram(qEnvironmentVariable("YICHUANG_BIN") + u"/yichuangctl"_s);
    process.setArguments(QStringList{u"--language"_s, u"en"_s, u"--profile"_s, m_profile} + words);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(60'000);
    Run run;
    if (ended && process.exitStatus() == QProcess::NormalExit)
        run.exit = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

} // namespace yichuang::test
