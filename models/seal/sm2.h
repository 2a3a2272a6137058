// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/seal/certificate.h"

namespace yichuang::seal {

/// The 32 bytes of SM3 (GB/T 32905) over `bytes`.
[[nodiscard]] QByteArray sm3(QByteArrayView bytes);

/// Whether the certificate's key is one of SM2 (GB/T 32918), the kind the national seal standards
/// want.
[[nodiscard]] bool isSm2(const Certificate& certificate);

/// Whether `signature` (DER of r and s) over `message` fits the certificate's SM2 key, with SM3 and
/// the identifier of GB/T 35276. False for keys of another kind.
[[nodiscard]] bool sm2Fits(
    const Certificate& certificate, QByteArrayView message, QByteArrayView signature);

} // namespace yichuang::seal
