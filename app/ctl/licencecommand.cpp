// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/profileaccess.h"
#include "app/ctl/syncstatuscommand.h"
#include "app/ctl/text.h"
#include "models/sync/enrolledline.h"
#include "models/sync/licencecalls.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

QString sentenceOf(const wire::Licence& licence)
{
    const QString until = licence.validUntil ? toText(*licence.validUntil)
                                             //: 中文: 长期
                                             : Text::tr("without end");
    //: 中文: %1 %2，有效期至 %3，有效
    const QString good = Text::tr("%1 %2, good until %3, in force");
    //: 中文: %1 %2，有效期至 %3，无效
    const QString bad = Text::tr("%1 %2, good until %3, not in force");
    return (licence.isValid ? good : bad).arg(licence.name, licence.number, until);
}

Reply replyOf(const wire::LicenceAnswer& answer)
{
    QStringList lines;
    QJsonArray list;
    for (const wire::Licence& licence : answer.licences) {
        lines += sentenceOf(licence);
        list.append(wire::toJson(licence));
    }
    if (lines.isEmpty())
        //: 中文: 电子证照库中没有，请收取材料原件。
        lines += Text::tr("The register has none: take the paper itself.");
    return {.exit = Exit::Done,
        .text = lines.join(u'\n'),
        .document = QJsonObject{{u"ok"_s, true}, {u"licences"_s, list}},
        .notes = {},
        .problem = {}};
}

} // namespace

Reply caseLicences(const Invocation& call)
{
    return atDesk(call, [&](const ProfileAccess& access, desk::Desk& desk) {
        const auto file = desk.caseFile(call.arguments()[0]).result();
        if (!file)
            return failed(file.error(), call.arguments()[0]);
        const SystemClock clock;
        const auto line = sync::enrolledLine(access.store(), access.session(), clock);
        if (!line)
            return failed(line.error());
        const auto answer = sync::askLicences(**line,
            sync::licenceRequest(file->c.received.applicant,
                {file->c.received.itemCode, file->c.itemVersion}, call.arguments()[1].toInt()));
        return answer ? replyOf(*answer) : failed(sync::errorOf(answer.error()));
    });
}

} // namespace yichuang::ctl
