// SPDX-License-Identifier: Apache-2.0
#include "app/bench/benchmarks.h"
#include "app/bench/sealplace.h"
#include "app/bench/text.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

namespace yichuang::bench {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int documents = 12; ///< notices sealed, one a case
constexpr double sealedWithin = 500; ///< ms from the PIN to the stored document
constexpr double verifiedWithin = 200; ///< ms

/// The least a sealing is: one signature and the file safely on the disk.
double bareSealing(const crypto::PrivateKey& key, const QByteArray& pdf, const QString& path)
{
    return 1000 * secondsOf([&] {
        std::ignore = key.sign(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256));
        QFile file{path};
        if (file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.flush())
            ::fdatasync(file.handle());
    });
}

/// The least a verification is: the digest of the file and one signature checked.
double bareVerifying(const crypto::PrivateKey& key, const QByteArray& pdf)
{
    const QByteArray digest = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256);
    const auto signature = key.sign(digest);
    const auto open = key.publicKey();
    if (!signature || !open)
        return 0;
    return 1000 * secondsOf([&] {
        const QByteArray again = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256);
        std::ignore = open->verify(again, *signature);
    });
}

} // namespace

Result<std::vector<Figure>> documentFigures()
{
    auto place = SealPlace::make();
    if (!place)
        return tl::unexpected(place.error());
    const auto key = crypto::PrivateKey::generate();
    if (!key)
        return tl::unexpected(key.error());
    const QTemporaryDir folder;
    std::vector<double> sealing;
    std::vector<double> verifying;
    std::vector<double> bareSeals;
    std::vector<double> bareChecks;
    for (int i = 0; i < documents; ++i) {
        const auto draft = (*place)->notice(i);
        if (!draft)
            return tl::unexpected(draft.error());
        Result<qint64> row = 0;
        sealing.push_back(1000 * secondsOf([&] { row = (*place)->seal(*draft); }));
        const auto sealed = row.and_then([&](qint64 number) { return (*place)->document(number); });
        if (!sealed)
            return tl::unexpected(sealed.error());
        bareSeals.push_back(bareSealing(*key, *sealed, folder.filePath(QString::number(i))));
        Result<bool> genuine = false;
        verifying.push_back(1000 * secondsOf([&] { genuine = (*place)->isGenuine(*sealed); }));
        if (!genuine || !*genuine)
            return failure(Error::Code::Corrupt, u"a document just sealed is not genuine"_s);
        bareChecks.push_back(bareVerifying(*key, *sealed));
    }
    return std::vector{Figure{.id = u"document.seal"_s,
                           //: 中文: 口令确认到文书入库（含时间戳、自检、登记）
                           .what = Text::tr("from the PIN to the stored document, with time stamp, "
                                            "own check and register"),
                           .unit = Figure::Unit::Milliseconds,
                           .ours = percentile(sealing, 0.5),
                           .floor = percentile(bareSeals, 0.5),
                           //: 中文: 一次签名加文件落盘
                           .floorIs = Text::tr("one signature and the file on the disk"),
                           .aim = sealedWithin / percentile(bareSeals, 0.5)},
        Figure{.id = u"document.verify"_s,
            //: 中文: 核验一份文书（含登记簿）
            .what = Text::tr("a document verified, with the register"),
            .unit = Figure::Unit::Milliseconds,
            .ours = percentile(verifying, 0.5),
            .floor = percentile(bareChecks, 0.5),
            //: 中文: 文件摘要加一次验签
            .floorIs = Text::tr("the digest of the file and one signature checked"),
            .aim = verifiedWithin / percentile(bareChecks, 0.5)}};
}

} // namespace yichuang::bench
