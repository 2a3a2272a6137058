// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/slipsentence.h"

#include <QCoreApplication>

namespace yichuang::shared {

namespace {

class SlipText
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::shared::SlipText)
public:
    static QString ofSlip(const seal::CheckedSlip& checked);
    static QString ofFault(seal::SlipFault fault);
    static QString ofData(seal::SesFault fault);
    static QString ofChain(seal::ChainFault fault);
    static QString ofImport(const seal::SealImportProblem& problem);
};

QString SlipText::ofSlip(const seal::CheckedSlip& checked)
{
    const seal::Slip& slip = checked.slip;
    if (!slip.due)
        //: 中文: 真实：%3 于 %4 为“%1”的办件 %2 出具，打印后未被改动
        return tr("Genuine: issued to \"%1\" for case %2 by %3 on %4, and unchanged")
            .arg(slip.applicant, slip.caseNumber, checked.signer, toText(slip.day));
    //: 中文: 真实：%3 于 %4 为“%1”的办件 %2 出具，打印后未被改动；期限 %5
    return tr("Genuine: issued to \"%1\" for case %2 by %3 on %4, and unchanged; due on %5")
        .arg(slip.applicant, slip.caseNumber, checked.signer, toText(slip.day), toText(*slip.due));
}

QString SlipText::ofFault(const seal::SlipFault fault)
{
    switch (fault) {
    case seal::SlipFault::NotASlip:
        //: 中文: 这不是本系统凭证上的二维码，或没有读全；请重新扫描
        return tr("This is not the code of a slip, or not all of it; scan it again");
    case seal::SlipFault::UnknownSigner:
        //: 中文: 不能确认：本机没有出具这张凭证的大厅设备证书，请联网或电话核实
        return tr("Cannot be confirmed: the certificate of the hall that issued it is not "
                  "installed here; ask the hall");
    case seal::SlipFault::SignerNotValid:
        //: 中文: 不能确认：凭证日期不在出具设备证书的有效期内，请电话核实
        return tr("Cannot be confirmed: on the day of the slip the hall's certificate did not "
                  "count; ask the hall");
    case seal::SlipFault::Forged:
        break;
    }
    //: 中文: 伪造或被改动：签名与内容不符
    return tr("Forged or changed: the signature does not fit what it says");
}

QString SlipText::ofData(const seal::SesFault fault)
{
    switch (fault) {
    case seal::SesFault::NotASeal:
        //: 中文: 这不是电子印章数据（GB/T 38540），或文件已损坏
        return tr("No seal data of GB/T 38540, or a damaged file");
    case seal::SesFault::OtherVersion:
        //: 中文: 印章数据不是第 4 版结构，请向制章单位索取 GB/T 38540—2020 格式
        return tr("The seal's data are not of structure version 4; ask its maker for "
                  "GB/T 38540-2020");
    case seal::SesFault::SealersByDigest:
        //: 中文: 印章数据只列出签章证书的杂凑值，请向制章单位索取含完整证书的印章
        return tr("The seal names its keys by digests only; ask its maker for one with the whole "
                  "certificates");
    case seal::SesFault::NoSealer:
        //: 中文: 印章数据里没有可用的签章证书
        return tr("The seal's data name no certificate that may set it");
    case seal::SesFault::NoPicture:
        //: 中文: 印章数据里没有可用的 PNG 图像
        return tr("The seal's data hold no PNG picture that can be used");
    case seal::SesFault::NotByMaker:
        break;
    }
    //: 中文: 印章数据被改动：制章者的签名不符
    return tr("The seal's data were changed: the signature of its maker does not fit");
}

QString SlipText::ofChain(const seal::ChainFault fault)
{
    switch (fault) {
    case seal::ChainFault::Expired:
    case seal::ChainFault::NotYetValid:
        //: 中文: 不在有效期内
        return tr("not valid now");
    case seal::ChainFault::Revoked:
        //: 中文: 已被吊销
        return tr("revoked");
    case seal::ChainFault::UnknownIssuer:
        //: 中文: 签发它的根证书没有安装
        return tr("its root is not installed");
    case seal::ChainFault::ForgedRevocations:
    case seal::ChainFault::Broken:
        break;
    }
    //: 中文: 证书或吊销清单的签名不符
    return tr("a signature of the certificates does not fit");
}

QString SlipText::ofImport(const seal::SealImportProblem& problem)
{
    using enum seal::SealImportProblem::Kind;
    switch (problem.kind) {
    case Data:
        return ofData(problem.ses);
    case MakerNotTrusted:
        //: 中文: 制章者的证书不可信：%1
        return tr("The certificate of the seal's maker is not trusted: %1")
            .arg(ofChain(problem.chain));
    case NotValidNow:
        //: 中文: 印章不在有效期内
        return tr("The seal is not valid now");
    case NotAPicture:
        //: 中文: 文件不是 PNG 图像
        return tr("The file is no PNG picture");
    case NotSquare:
        //: 中文: 印章图像须为正方形
        return tr("The seal's picture must be square");
    case NoTransparentGround:
        //: 中文: 印章图像须为透明底，白底会盖住正文
        return tr("The seal's picture needs a transparent ground: a white one would hide the text");
    case TooLarge:
        //: 中文: 印章图像过大：最多 4 MiB、边长 4000 像素
        return tr("The seal's picture is too large: at most 4 MiB and 4000 pixels a side");
    case WrongSize:
        //: 中文: 印章直径须在 30 至 50 毫米之间
        return tr("A seal is 30 to 50 mm wide");
    case NoCertificate:
        //: 中文: 没有给出可用印的证书，请用 --certificate
        return tr("No certificate is given that may set the seal; use --certificate");
    case CertificateNotTrusted:
        break;
    }
    //: 中文: 证书“%1”不可信：%2
    return tr("The certificate \"%1\" is not trusted: %2")
        .arg(problem.about, ofChain(problem.chain));
}

} // namespace

QString slipSentence(const seal::CheckedSlip& checked) { return SlipText::ofSlip(checked); }

QString slipFaultSentence(const seal::SlipFault fault) { return SlipText::ofFault(fault); }

QString sealImportSentence(const seal::SealImportProblem& problem)
{
    return SlipText::ofImport(problem);
}

} // namespace yichuang::shared
