// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/profileaccess.h"
#include "app/ctl/profilecommand.h"
#include "app/ctl/text.h"
#include "models/seal/cabinet.h"
#include "models/store/sealpapers.h"
#include "widgets/shared/slipsentence.h"

#include <QFileInfo>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

/// The text of the square code on a picture, read by zbar.
Result<QString> textOnPicture(const QString& path)
{
    QProcess zbar;
    zbar.start(u"zbarimg"_s, {u"--raw"_s, u"-q"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, path});
    if (!zbar.waitForStarted())
        //: 中文: 读取图片需要 zbarimg 程序（软件包 zbar-tools）
        return failure(Error::Code::Unsupported,
            Text::tr("reading a picture needs the program zbarimg (package zbar-tools)"));
    zbar.waitForFinished();
    const auto text = QString::fromUtf8(zbar.readAllStandardOutput()).trimmed();
    if (text.isEmpty())
        //: 中文: 图片上没有能读出的二维码
        return failure(Error::Code::InvalidInput, Text::tr("no square code can be read on it"));
    return text;
}

/// The argument itself, or what the file of this name holds.
Result<QString> slipIn(const QString& argument)
{
    if (argument != u"-" && !QFileInfo::exists(argument))
        return argument;
    return readInput(argument).and_then([&](const QByteArray& bytes) -> Result<QString> {
        if (bytes.startsWith("\x89PNG") || bytes.startsWith("\xff\xd8"))
            return textOnPicture(argument);
        return QString::fromUtf8(bytes).trimmed();
    });
}

/// The devices whose slips are believed: those of the profile and of --device.
Result<std::vector<seal::Certificate>> devicesFor(const Invocation& call, const Clock& clock)
{
    std::vector<seal::CabinetPaper> papers;
    if (QFileInfo::exists(store::ProfileFiles{call.profile()}.database())) {
        const auto store = openProfile(call, clock);
        if (!store)
            return tl::unexpected(store.error());
        const auto kept = (*store)->readAndWait(
            [](store::Database& database) { return store::publicSealPapers(database); });
        if (!kept)
            return tl::unexpected(kept.error());
        for (const store::StoredSealPaper& paper : *kept)
            papers.push_back({store::toText(paper.kind), paper.bytes});
    }
    for (const QString& file : call.values(u"device"_s)) {
        auto bytes = readInput(file);
        if (!bytes)
            return tl::unexpected(bytes.error());
        papers.push_back({store::toText(store::SealPaper::SlipSigner), std::move(*bytes)});
    }
    return seal::trustFrom(papers).map(
        [](const seal::TrustAnchors& trust) { return trust.slipSigners; });
}

QJsonObject toJson(const seal::CheckedSlip& checked)
{
    const seal::Slip& slip = checked.slip;
    QJsonObject object{{u"ok"_s, true}, {u"document"_s, slip.document},
        {u"case"_s, slip.caseNumber}, {u"queryCode"_s, slip.queryCode}, {u"item"_s, slip.itemCode},
        {u"applicant"_s, slip.applicant}, {u"day"_s, toText(slip.day)},
        {u"signer"_s, checked.signer}};
    if (slip.due)
        object.insert(u"due"_s, toText(*slip.due));
    return object;
}

Reply slip(const Invocation& call)
{
    const SystemClock clock;
    const auto text = slipIn(call.arguments()[0]);
    if (!text)
        return failed(text.error(), call.arguments()[0]);
    const auto devices = devicesFor(call, clock);
    if (!devices)
        return failed(devices.error());
    const auto checked = seal::checkSlip(*text, *devices);
    if (!checked)
        return {.exit = Exit::No,
            .text = shared::slipFaultSentence(checked.error()),
            .document = QJsonObject{{u"ok"_s, false}, {u"fault"_s, seal::toText(checked.error())}},
            .notes = {},
            .problem = {}};
    return {.exit = Exit::Done,
        .text = shared::slipSentence(*checked),
        .document = toJson(*checked),
        .notes = {},
        .problem = {}};
}

} // namespace

std::vector<Command> slipCommands()
{
    return {{u"seal"_s, u"slip"_s, u"TEXT|FILE [--device CERTIFICATE]"_s,
        //: 中文: 离线核对凭证上的二维码：文字，或存有文字、图片的文件。
        Text::tr("Check the square code of a slip without a line: its text, or a file or picture "
                 "of it."),
        1, 1,
        //: 中文: 信任的大厅设备证书（PEM），可多次。
        {{u"device"_s, Text::tr("Certificate of a hall's device to believe, PEM; may be repeated."),
            u"FILE"_s}},
        slip}};
}

} // namespace yichuang::ctl
