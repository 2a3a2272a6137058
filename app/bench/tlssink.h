// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace yichuang::bench {

/// The floor of every upload and download: mutual TLS by the same library and with the city's own
/// certificates, but a body is read to its end and forgotten, and a GET is answered with bytes that
/// lie ready.
class TlsSink
{
public:
    /// `folder`: of a city. `download`: what a GET is answered with, packed by zstd.
    [[nodiscard]] static Result<std::unique_ptr<TlsSink>> open(
        const QString& folder, const QByteArray& download = {});
    ~TlsSink();
    TlsSink(const TlsSink&) = delete;
    TlsSink& operator=(const TlsSink&) = delete;

    /// "https://127.0.0.1:port"
    [[nodiscard]] QString address() const;

private:
    struct Parts;
    explicit TlsSink(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace yichuang::bench
