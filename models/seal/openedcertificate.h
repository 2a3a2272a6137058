// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/opensslowners.h"
#include "models/seal/certificate.h"

namespace yichuang::seal {

/// Frees a stack with its certificates.
struct StackFreed
{
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, &X509_free); }
};
using StackOwner = std::unique_ptr<STACK_OF(X509), StackFreed>;

/// Between OpenSSL's certificates and ours. Only for sources of models/seal.
[[nodiscard]] Result<Certificate> certificateOf(X509* opened);
[[nodiscard]] crypto::CertificateOwner opened(const Certificate& certificate);
[[nodiscard]] StackOwner stackOf(const std::vector<Certificate>& certificates);

/// Whether the named algorithms of a signature fit each other and the key: OpenSSL verifies by key
/// and digest alone, so a changed name would pass.
[[nodiscard]] bool algorithmFits(X509_ALGOR* signature, X509_ALGOR* digest, EVP_PKEY* key);

} // namespace yichuang::seal
