// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace yichuang {

/// A failure of the machine, a file, a line or an input. What the law foresees (papers missing, a
/// move the state forbids) is an outcome type of the rule concerned, never an Error.
struct Error
{
    enum class Code {
        NotFound, ///< the named thing does not exist
        InvalidInput, ///< the caller's data break a documented rule; `detail` names the rule
        Unreadable, ///< a file or record cannot be read
        Unwritable, ///< a file or record cannot be written; nothing was changed
        Corrupt, ///< stored data contradict themselves
        TooNew, ///< written by a newer version of the program
        Locked, ///< somebody else holds it
        DiskFull,
        Database,
        Crypto, ///< decryption or a signature failed
        WrongPassword,
        AccountLocked,
        NotAllowed, ///< the signed-in person may not do this
        Network, ///< no answer, or not from the platform we trust
        Refused, ///< the platform answered with a problem; `detail` is its sentence
        NotEnrolled, ///< the device has no certificate of a platform yet
        Unsupported, ///< known, but not offered by this version
        Internal
    };

    Code code{Code::Internal};
    QString detail; ///< for the log and for administrators; the sentence for people is made where
                    ///< it is shown

    friend bool operator==(const Error&, const Error&) = default;
};

template <typename T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error::Code code, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

/// Stable name used in JSON and logs, for example "invalidInput".
[[nodiscard]] QString toText(Error::Code code);

} // namespace yichuang
