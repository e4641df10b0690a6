using System.Text;
using System.Text.Json;
using Consentry.Drafting.Profiles;
using Consentry.Profiles;
using Consentry.Tests.Properties;
using CsCheck;

namespace Consentry.Tests.Profiles;

/// <summary>What holds for every profile and for every file.</summary>
public sealed class ProfileProperties
{
    private static readonly int Cases = Endurance.Cases(500);

    /// <summary>Words that YAML has another meaning for, whole or in part.</summary>
    private static readonly Gen<string> Hostile = Gen.OneOf<string>([
        "yes",
        "no",
        "null",
        "~",
        "true",
        "1.0",
        "0x1F",
        "1e3",
        "2026-05-04",
        "12:30:45",
        "=",
        "<<",
        "- a",
        "? a",
        ": a",
        "a: b",
        "a #b",
        "#",
        "&a",
        "*a",
        "!a",
        "!!str a",
        "|",
        ">",
        "%a",
        "@a",
        "`a`",
        "\"",
        "'",
        "\\",
        "\\n",
        "'a'",
        "\"a\"",
        "it's",
        "a\"b",
        "[a",
        "a]",
        "{a",
        "a}",
        "a,b",
        "---",
        "...",
        "- - -",
        "Café № 7",
        "咖啡",
        "😀 gym",
        "e\u0301",
        "\u202Eabc",
        "a\u00A0b",
        "\u00ADa",
        "a\u200Bb",
        "a  b",
        new string('x', 80),
        "x: " + new string('y', 77),
    ]);

    private static readonly Gen<string> Text = Gen.OneOf(
            Hostile,
            Gen.Select(Hostile, Hostile, (a, b) => a + b),
            Gen.Select(Hostile, Hostile, (a, b) => $"{a} {b}"),
            Gen.String[0, 80],
            Gen.String[Gen.Char[' ', '~'], 0, 80]
        )
        .Select(text => text.Trim());

    private static readonly Gen<Profile> Profiles = Gen.Select(
        Text,
        Text,
        Text.Array[0, 4],
        Text.Array[0, 4],
        Gen.Int[0, 1 << 20],
        (name, program, data, providers, known) =>
        {
            var profile = new Profile();
            foreach (var (key, at) in ProfileKeys.All.Select((key, at) => (key, at)))
            {
                IReadOnlyList<string> values = key.Name switch
                {
                    "name" => [name],
                    "program" => [program],
                    "dataCollected" => data,
                    "providers" => providers,
                    _ => (known >> (at % 20) & 1) == 0 ? [] : key.Example,
                };
                if (values.Count > 0 && key.Faults(values).Count == 0)
                    profile = key.With(profile, values);
            }

            return profile;
        }
    );

    [Fact]
    public void What_is_written_is_read_again() =>
        Profiles.Sample(
            profile =>
            {
                var text = ProfileWriter.Write(profile);
                var read = ProfileReader.Read(Encoding.UTF8.GetBytes(text));

                Assert.Empty(read.Faults);
                Assert.Equal(Shown(profile), Shown(read.Profile!));
                Assert.Equal(text, ProfileWriter.Write(read.Profile!));
            },
            iter: Cases
        );

    [Fact]
    public void No_file_makes_the_reader_throw_and_every_fault_has_its_place() =>
        Gen.OneOf(
                Gen.String[Gen.Char["namekyords:-[]{}\"'#&*!|>%@,?\n\n  \t\\"], 0, 120],
                Gen.Select(Text, Text, (a, b) => $"name: {a}\nprogram: {b}\n"),
                Gen.Select(Text, Text, (a, b) => $"keywords:\n  - {a}\n  - {b}\nname: [{a}, {b}]\n"),
                Gen.Byte.Array[0, 200].Select(bytes => Encoding.Latin1.GetString(bytes))
            )
            .Sample(
                text =>
                {
                    var read = ProfileReader.Read(text);
                    var lines = text.Replace("\r\n", "\n").Split('\n', '\r').Length;

                    Assert.Equal(read.Profile is null, read.Faults.Count > 0);
                    Assert.All(read.Faults, fault => Assert.InRange(fault.Line, 1, lines));
                    Assert.All(read.Faults, fault => Assert.True(fault.Column > 0 && fault.Message.Length > 0));
                },
                iter: Cases * 4
            );

    private static string Shown(Profile profile) =>
        string.Join('\n', ProfileKeys.All.Select(key => $"{key.Name} {JsonSerializer.Serialize(key.In(profile))}"));
}
