// Without these types a compiler that targets netstandard2.0 has no records with 'required init' members. They are
// public here, and forwarded by the net8.0 asset, so that a library compiled against the one runs on the other.
#if NETSTANDARD2_0
using System.ComponentModel;

namespace System.Runtime.CompilerServices
{
    /// <summary>Marks an init-only setter.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static class IsExternalInit;

    /// <summary>Marks a member that an object initializer must set.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
    public sealed class RequiredMemberAttribute : Attribute;

    /// <summary>Marks what only a compiler with a certain feature can use.</summary>
    /// <param name="featureName">The feature.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
    public sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
    {
        /// <summary>The feature.</summary>
        public string FeatureName { get; } = featureName;

        /// <summary>Whether a compiler without the feature may go on.</summary>
        public bool IsOptional { get; init; }
    }
}

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Marks a constructor that sets all required members.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [AttributeUsage(AttributeTargets.Constructor)]
    public sealed class SetsRequiredMembersAttribute : Attribute;
}
#else
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

[assembly: TypeForwardedTo(typeof(IsExternalInit))]
[assembly: TypeForwardedTo(typeof(RequiredMemberAttribute))]
[assembly: TypeForwardedTo(typeof(CompilerFeatureRequiredAttribute))]
[assembly: TypeForwardedTo(typeof(SetsRequiredMembersAttribute))]
#endif
