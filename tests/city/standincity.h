// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/city/plaincity.h"

#include <QHash>

#include <functional>
#include <mutex>

namespace yichuang::test {

/// A small HTTPS server that plays a city's own platform: it has an authority of its own and
/// answers as the test says.
class StandInCity
{
public:
    struct Question
    {
        QByteArray method;
        QString path; ///< with the query
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
    };
    struct Reply
    {
        int status{200};
        QByteArray type{"application/json"};
        QByteArray body;
        QHash<QByteArray, QByteArray> headers;
        bool hangsUp{false}; ///< closes the line in place of an answer
    };
    using Answering = std::function<Reply(const Question&)>;

    /// Listens at once. `answering` is called on the server's threads.
    explicit StandInCity(Answering answering);
    ~StandInCity();
    StandInCity(const StandInCity&) = delete;
    StandInCity& operator=(const StandInCity&) = delete;

    /// Its address with its own authority; `path` stands before every call's own.
    [[nodiscard]] city::CityAddress address(const QString& path = QStringLiteral("/api")) const;
    void answer(Answering answering);
    [[nodiscard]] std::vector<Question> asked() const;

private:
    struct Listening;
    std::unique_ptr<Listening> m_listening;
};

/// An answer that is JSON.
[[nodiscard]] StandInCity::Reply json(const char* text, int status = 200);

} // namespace yichuang::test
