// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/digest.h"
#include "models/seal/judging.h"

#include <QTimeZone>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {
namespace {

using Outcome = Verdict::Outcome;

/// A signature dictionary as far as it is judged.
struct FoundSignature
{
    qint64 before{0}; ///< bytes covered from the file's beginning
    qint64 after{0}; ///< where the second covered part begins
    qint64 end{0}; ///< where it ends
    QString claimedAt; ///< /M
};

struct Found
{
    bool isPdf{false};
    int signatures{0};
    std::optional<FoundSignature> last; ///< the one that covers most
};

std::optional<FoundSignature> signatureIn(QPDFObjectHandle field)
{
    QPDFObjectHandle value = field.getKey("/V");
    QPDFObjectHandle range
        = value.isDictionary() ? value.getKey("/ByteRange") : QPDFObjectHandle::newNull();
    if (!range.isArray() || range.getArrayNItems() != 4)
        return std::nullopt;
    const auto at = [&range](int i) {
        QPDFObjectHandle item = range.getArrayItem(i);
        return item.isInteger() ? item.getIntValue() : -1;
    };
    if (at(0) != 0 || at(1) < 0 || at(2) < at(1) || at(3) < 0)
        return FoundSignature{};
    QPDFObjectHandle date = value.getKey("/M");
    return FoundSignature{at(1), at(2), at(2) + at(3),
        date.isString() ? QString::fromStdString(date.getUTF8Value()) : QString{}};
}

Found signaturesOf(const QByteArray& bytes)
try {
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile(
        "document", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    Found found{.isPdf = true};
    QPDFObjectHandle form = document.getRoot().getKey("/AcroForm");
    QPDFObjectHandle fields
        = form.isDictionary() ? form.getKey("/Fields") : QPDFObjectHandle::newNull();
    for (int i = 0; fields.isArray() && i < fields.getArrayNItems(); ++i) {
        QPDFObjectHandle field = fields.getArrayItem(i);
        if (!field.isDictionary() || !field.getKey("/FT").isName()
            || field.getKey("/FT").getName() != "/Sig")
            continue;
        if (const auto one = signatureIn(field)) {
            ++found.signatures;
            if (!found.last || one->end > found.last->end)
                found.last = one;
        }
    }
    return found;
} catch (const std::exception&) {
    return Found{.isPdf = bytes.startsWith("%PDF-")};
}

/// The CMS between the covered parts: lower-case digits and after them nothing but zeros, so that
/// not even there a byte can be another.
std::optional<QByteArray> cmsIn(const QByteArray& bytes, const FoundSignature& signature)
{
    const QByteArray gap = bytes.sliced(signature.before, signature.after - signature.before);
    if (gap.size() < 4 || gap.front() != '<' || gap.back() != '>' || gap.size() % 2 != 0)
        return std::nullopt;
    const QByteArray digits = gap.sliced(1, gap.size() - 2);
    const QByteArray raw = QByteArray::fromHex(digits);
    if (raw.toHex() != digits || raw.size() < 6)
        return std::nullopt;
    // SEQUENCE with a length of two bytes, as every CMS of this size has.
    if (raw.at(0) != 0x30 || static_cast<unsigned char>(raw.at(1)) != 0x82)
        return std::nullopt;
    const qsizetype size
        = 4 + (static_cast<unsigned char>(raw.at(2)) << 8 | static_cast<unsigned char>(raw.at(3)));
    if (size > raw.size() || raw.sliced(size).count('\0') != raw.size() - size)
        return std::nullopt;
    return raw.first(size);
}

/// "D:20261129133000+08'00'"
std::optional<Instant> claimedTime(const QString& text)
{
    const auto time = QDateTime::fromString(text.mid(2, 14), u"yyyyMMddHHmmss"_s);
    if (!text.startsWith(u"D:") || !time.isValid())
        return std::nullopt;
    const int sign = text.mid(16, 1) == u"-" ? -1 : 1;
    const int shift = sign * (text.mid(17, 2).toInt() * 60 + text.mid(20, 2).toInt());
    const QDateTime utc{time.date(), time.time(), Qt::UTC};
    return Instant{std::chrono::milliseconds{utc.toMSecsSinceEpoch()}}
    - std::chrono::minutes{shift};
}

Result<SignedFacts> prove(const QByteArray& bytes, const FoundSignature& signature)
{
    if (signature.end <= 0 || signature.end > bytes.size())
        return failure(Error::Code::Crypto, u"range"_s);
    const auto cms = cmsIn(bytes, signature);
    if (!cms)
        return failure(Error::Code::Crypto, u"no signature between the covered parts"_s);
    const QByteArray covered = bytes.first(signature.before)
        + bytes.sliced(signature.after, signature.end - signature.after);
    return provenSignature(*cms, covered);
}

} // namespace

Verdict verifyPdf(const QByteArray& pdf, const TrustAnchors& trust, const Instant now)
{
    Verdict verdict;
    verdict.sha256 = crypto::sha256(pdf);
    const Found found = signaturesOf(pdf);
    if (!found.last) {
        verdict.outcome = found.isPdf ? Outcome::NotSealed : Outcome::Unreadable;
        return verdict;
    }
    verdict.outcome = Outcome::Changed;
    const FoundSignature& signature = *found.last;
    const auto proven = prove(pdf, signature);
    addCheck(verdict, CheckKind::Signature, proven.has_value(),
        proven ? QString{} : proven.error().detail);
    const bool whole = signature.end == pdf.size();
    addCheck(verdict, CheckKind::WholeDocument, whole,
        whole ? QString{} : QString::number(pdf.size() - signature.end));
    if (proven)
        judgeTrust(verdict, {*proven, claimedTime(signature.claimedAt), whole}, trust, now);
    return verdict;
}

} // namespace yichuang::seal
