using System.Security.Cryptography;
using System.Text;
using Consentry.OptOut.Ledger;
using CsCheck;

namespace Consentry.Service.Tests.Ledger;

public sealed class NumberHasherTests
{
    [Fact]
    public void It_hashes_as_it_is_documented_and_as_one_number_is_hashed() =>
        Gen.Select(
                Gen.Byte.Array[32],
                Gen.Int[1, ushort.MaxValue],
                Gen.String[Gen.Char.AlphaNumeric, 1, 40],
                Gen.Long[0, 999_999_999_999_999].Array[1, 5]
            )
            .Sample(
                (key, version, sender, digits) =>
                {
                    using var hasher = new NumberHasher(key, version, sender);
                    // One after the other: nothing of a number is left in the next.
                    return digits
                        .Select(d => $"+{d}")
                        .All(number =>
                            hasher.Of(number) == NumberHash.Of(key, version, sender, number)
                            && hasher.Of(number).ToString()
                                == $"{version}:{Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{sender}\n{number}")))}"
                        );
                }
            );

    [Theory]
    [InlineData("+1302628441７")]
    [InlineData("+130262844171302628441713026284417")]
    public void What_is_no_number_is_refused(string number)
    {
        using var hasher = new NumberHasher(new byte[32], 1, "harbor-gym");

        Assert.Throws<ArgumentException>(() => hasher.Of(number));
    }
}
