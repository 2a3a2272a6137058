// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/seal/certificate.h"
#include "models/seal/sealpicture.h"

#include <optional>
#include <vector>

namespace yichuang::seal {

/// What a seal may be set under (rulebook 7.2).
enum class SealKind {
    Approval, ///< 行政审批专用章: notices and decisions of the hall
    Official ///< the organ's own seal: also revocations, and papers for other cities or upwards
};
[[nodiscard]] QString toText(SealKind kind);
[[nodiscard]] std::optional<SealKind> sealKindFromText(QStringView text);

/// A seal as the seal centre issued it.
struct SealData
{
    QString id;
    QString name; ///< "定西市安定区市场监督管理局行政审批专用章"
    QString organ; ///< whose seal it is, as the papers name the organ
    SealKind kind{SealKind::Approval};
    std::vector<Certificate> certificates; ///< of the keys that may set it
    SealPicture picture;
    std::optional<SealStyle> style; ///< of a drawn seal
    bool demo{false}; ///< drawn here and worth nothing; said on the screen
    /// As its maker signed it (GB/T 38540, see readSesSeal), for OFD; empty: PDF only.
    QByteArray ses;

    [[nodiscard]] bool mayBeSetWith(const Certificate& certificate) const;
};

/// As it is kept and handed over: JSON with style or picture, and certificates. Reading draws a
/// drawn seal, so it needs a QGuiApplication.
[[nodiscard]] QByteArray toBytes(const SealData& seal);
[[nodiscard]] Result<SealData> sealFromBytes(const QByteArray& bytes);

} // namespace yichuang::seal
