// SPDX-License-Identifier: Apache-2.0
#include "countyhall.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::test {
namespace {

using cases::Role;

Run wanted(Run run)
{
    if (run.exit != 0)
        qFatal("%s", saidBy(run).constData());
    return run;
}

} // namespace

CountyHall::CountyHall()
{
    qputenv("YICHUANG_PASSWORD", hallPassword.toUtf8());
    makeHallProfile(profile(), u"621102000000"_s, u"安定区政务服务大厅"_s,
        {{u"malijuan"_s, u"G1001"_s, {Role::FrontClerk}},
            {u"zhangwenhai"_s, u"G2001"_s, {Role::Reviewer}},
            {u"lijianguo"_s, u"G3001"_s, {Role::ChiefRepresentative}},
            {u"alsochief"_s, u"G2001"_s, {Role::ChiefRepresentative}},
            {u"zhaohead"_s, u"G4001"_s, {Role::Head}},
            {u"wangxiulan"_s, u"G5001"_s, {Role::ExitClerk}},
            {u"qianguihua"_s, u"G6001"_s, {Role::Cashier}},
            {u"zhouxiaomei"_s, u"G7001"_s, {Role::Archivist}},
            {u"department"_s, u"G8001"_s, {Role::Participant}},
            {u"chenzhiyuan"_s, u"G9001"_s, {Role::Supervisor}}});
}

Run CountyHall::as(const QString& user, const QStringList& words, const QJsonObject& input) const
{
    QStringList all{u"--user"_s, user, u"--json"_s};
    all += words;
    if (!input.isEmpty())
        all += {u"--input"_s, u"-"_s};
    return Runner{profile()}(all, input.isEmpty() ? QByteArray{} : bytesOf(input));
}

Run CountyHall::act(
    const QString& user, const QString& verb, const QString& number, const QJsonObject& input) const
{
    return as(user, {u"case"_s, verb, number}, input);
}

QJsonObject CountyHall::form(const QString& item, const QList<int>& missing) const
{
    return filled(as(u"malijuan"_s, {u"case"_s, u"new"_s, item}).json().toObject(), missing);
}

QString CountyHall::accepted() const
{
    return wanted(as(u"malijuan"_s, {u"case"_s, u"accept"_s}, form(u"XK-SCJ-001"_s)))
        .json()[u"number"_s]
        .toString();
}

QString CountyHall::reviewing() const
{
    const QString number = accepted();
    wanted(act(u"zhangwenhai"_s, u"assign"_s, number));
    return number;
}

QString CountyHall::approving() const
{
    const QString number = reviewing();
    wanted(act(u"zhangwenhai"_s, u"review"_s, number, opinion()));
    return number;
}

QString CountyHall::received(const QList<int>& missing) const
{
    return wanted(as(u"malijuan"_s, {u"case"_s, u"receive"_s}, form(u"XK-SCJ-001"_s, missing)))
        .json()[u"number"_s]
        .toString();
}

QJsonObject filled(QJsonObject form, const QList<int>& missing)
{
    form[u"applicant"_s] = QJsonObject{{u"kind"_s, u"person"_s}, {u"name"_s, u"李桂芳"_s},
        {u"person"_s,
            QJsonObject{{u"name"_s, u"李桂芳"_s}, {u"document"_s, u"residentCard"_s},
                {u"number"_s, u"621102189902280133"_s}}},
        {u"telephone"_s, u"13909320001"_s}, {u"address"_s, u"清源镇东街18号"_s}};
    QJsonArray papers;
    for (const auto& value : form[u"papers"_s].toArray()) {
        QJsonObject paper = value.toObject();
        if (!missing.contains(paper[u"number"_s].toInt())) {
            paper[u"state"_s] = u"present"_s;
            paper[u"originals"_s] = 1;
        }
        papers.append(paper);
    }
    form[u"papers"_s] = papers;
    return form;
}

QJsonObject opinion()
{
    return {{u"proposal"_s, u"grant"_s}, {u"facts"_s, u"符合条件"_s},
        {u"grounds"_s, u"食品安全法第三十五条"_s}};
}

QJsonObject grant()
{
    return {{u"opinion"_s, u"同意"_s}, {u"documentNumber"_s, u"安市监准字〔2026〕1号"_s}};
}

QJsonObject receiver()
{
    return {{u"name"_s, u"李桂芳"_s}, {u"document"_s, u"residentCard"_s},
        {u"number"_s, u"621102189902280133"_s}};
}

QByteArray bytesOf(const QJsonObject& json) { return QJsonDocument{json}.toJson(); }

QStringList codesOf(const Run& run)
{
    QStringList codes;
    for (const auto& objection : run.json()[u"objections"_s].toArray())
        codes.append(objection[u"code"_s].toString());
    return codes;
}

QByteArray saidBy(const Run& run) { return run.out + run.err; }

} // namespace yichuang::test
