using System.Reflection;
using Consentry.Client;
using Consentry.OptOut;

namespace Consentry.Tests.Architecture;

/// <summary>
/// Which folders each folder of the engine sees, beside itself; the compiler holds the walls between projects. Looked at are
/// the types of fields, parameters and results, where a stage that leaks shows first.
/// </summary>
public sealed class WallsTests
{
    private const BindingFlags All =
        BindingFlags.DeclaredOnly
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.Public
        | BindingFlags.NonPublic;

    [Theory]
    [InlineData("Documents", "")]
    [InlineData("Lexicon", "")]
    [InlineData("Profiles", "")]
    [InlineData("Reading", "Documents")]
    [InlineData("Segmenting", "Documents Lexicon")]
    [InlineData("Statements", "Documents Segmenting")]
    [InlineData("Recognising", "Documents Lexicon Segmenting Statements")]
    [InlineData("Judging", "Documents Segmenting Recognising")]
    [InlineData("Rewording", "Documents Judging Lexicon Recognising Segmenting Statements")]
    [InlineData("Fixing", "Documents Judging Lexicon Profiles Reading Recognising Segmenting Statements")]
    [InlineData("Reporting", "Documents Reading Recognising Judging Fixing Rewording")]
    public void A_folder_sees_just_what_its_line_says(string folder, string seen) =>
        Assert.Equal(
            seen.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(),
            typeof(Vet)
                .Assembly.GetTypes()
                .Where(t => FolderOf(t) == folder)
                .SelectMany(t => t.GetMembers(All).SelectMany(Named))
                .Where(t => FolderOf(t) is { } other && other != folder)
                .Select(t =>
                    seen.Contains($"{FolderOf(t)}.{t.Name}", StringComparison.Ordinal)
                        ? $"{FolderOf(t)}.{t.Name}"
                        : FolderOf(t)!
                )
                .Distinct()
                .Order()
        );

    /// <summary>Inbound messages are read without anything else of Consentry.</summary>
    [Fact]
    public void The_recogniser_of_messages_sees_no_other_project() =>
        Assert.DoesNotContain(
            typeof(OptOutRecogniser).Assembly.GetReferencedAssemblies(),
            name => name.Name!.StartsWith("Consentry", StringComparison.Ordinal)
        );

    /// <summary>Who asks the service gets nothing else along.</summary>
    [Fact]
    public void The_client_sees_nothing_but_the_framework() =>
        Assert.All(
            typeof(ConsentryClient).Assembly.GetReferencedAssemblies(),
            name => Assert.StartsWith("System.", name.Name, StringComparison.Ordinal)
        );

    private static string? FolderOf(Type type) =>
        type.Assembly == typeof(Vet).Assembly && type.Namespace?.Split('.') is [_, var folder, ..] ? folder : null;

    private static IEnumerable<Type> Named(MemberInfo member) =>
        member switch
        {
            FieldInfo field => Parts(field.FieldType),
            MethodBase method =>
            [
                .. method.GetParameters().SelectMany(p => Parts(p.ParameterType)),
                .. method is MethodInfo { ReturnType: var result } ? Parts(result) : [],
            ],
            _ => [],
        };

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? [type.GetGenericTypeDefinition(), .. type.GetGenericArguments().SelectMany(Parts)]
        : [type];
}
