// SPDX-License-Identifier: Apache-2.0
#include "models/desk/phrases.h"

#include "models/base/fieldreader.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::desk {
namespace {

constexpr int longestPhrase = 200;
constexpr int mostPhrases = 40;

NoticePhrase readNoticePhrase(FieldReader& reader)
{
    return {.problem = reader.text(u"problem", longestPhrase),
        .form = reader.text(u"form", longestPhrase)};
}

RefusalGround readGround(FieldReader& reader)
{
    return {.reason = reader.text(u"reason", longestPhrase),
        .basis = reader.text(u"basis", longestPhrase),
        .turnTo = reader.optionalText(u"turnTo", longestPhrase)};
}

struct NoticeLists
{
    QString unfitProblem;
    std::vector<NoticePhrase> missing;
    std::vector<NoticePhrase> unfit;
};

NoticeLists readNotice(FieldReader& reader)
{
    NoticeLists lists{.unfitProblem = reader.text(u"unfitProblem", longestPhrase),
        .missing = reader.list(u"missing", readNoticePhrase, mostPhrases),
        .unfit = reader.list(u"unfit", readNoticePhrase, mostPhrases)};
    if (lists.missing.empty())
        reader.blame(u"missing", u"empty"_s);
    return lists;
}

struct RefusalLists
{
    std::vector<RefusalGround> licence;
    std::vector<RefusalGround> other;
};

RefusalLists readRefusals(FieldReader& reader)
{
    RefusalLists lists{.licence = reader.list(u"licence", readGround, mostPhrases),
        .other = reader.list(u"other", readGround, mostPhrases)};
    if (lists.licence.empty() || lists.other.empty())
        reader.blame(u"licence", u"empty"_s);
    return lists;
}

} // namespace

Result<Phrases> readPhrases(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return failure(Error::Code::Corrupt, u"phrases: not a JSON object"_s);
    FieldReader reader(document.object());
    Phrases phrases;
    phrases.submitWay = reader.text(u"submitWay", longestPhrase);
    NoticeLists notice = reader.nested(u"notice", readNotice);
    phrases.unfitProblem = notice.unfitProblem;
    phrases.missing = std::move(notice.missing);
    phrases.unfit = std::move(notice.unfit);
    RefusalLists refusals = reader.nested(u"refusals", readRefusals);
    phrases.licenceRefusals = std::move(refusals.licence);
    phrases.otherRefusals = std::move(refusals.other);
    for (const QJsonValue& reason : reader.array(u"notRequired", mostPhrases)) {
        if (reason.toString().trimmed().isEmpty())
            reader.blame(u"notRequired", u"an empty text"_s);
        phrases.notRequired.append(reason.toString());
    }
    if (const auto done = reader.finish(); !done)
        return failure(Error::Code::Corrupt, u"phrases"_s + done.error().detail);
    return phrases;
}

Result<Phrases> loadPhrases(const QString& ownFile)
{
    QFile file(QFile::exists(ownFile) ? ownFile : u":/phrases/window.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Unreadable, file.fileName());
    return readPhrases(file.readAll());
}

QString filled(const QString& form, const catalogue::Paper& paper)
{
    QStringList pieces;
    if (paper.originals > 0 || paper.copies == 0)
        pieces.append(u"原件 %1 份"_s.arg(std::max(1, paper.originals)));
    if (paper.copies > 0)
        pieces.append(u"复印件 %1 份"_s.arg(paper.copies));
    return QString(form).replace(u"{pieces}"_s, pieces.join(u'、'));
}

RefusalGround filled(const RefusalGround& ground, const QString& organ, const QString& basis)
{
    return {.reason = ground.reason,
        .basis = QString(ground.basis).replace(u"{basis}"_s, basis),
        .turnTo = QString(ground.turnTo).replace(u"{organ}"_s, organ)};
}

} // namespace yichuang::desk
