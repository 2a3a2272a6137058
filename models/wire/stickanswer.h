// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/base/id.h"

#include <QByteArray>
#include <QJsonObject>

namespace yichuang::wire {

/// First part of an answer on a stick.
struct StickAnswerHeader
{
    int format{1};
    DeviceId deviceId; ///< whom it answers
    qint64 counter{0}; ///< of the package it answers
    QByteArray packageHash; ///< SHA-256 of that file
    qint64 missing{0}; ///< packages between this one and the last that came: a lost stick
    Instant writtenAt;

    friend bool operator==(const StickAnswerHeader&, const StickAnswerHeader&) = default;
};

[[nodiscard]] QJsonObject toJson(const StickAnswerHeader& header);
[[nodiscard]] Result<StickAnswerHeader> stickAnswerHeaderFromBytes(const QByteArray& bytes);

} // namespace yichuang::wire
