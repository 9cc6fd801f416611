//! Type expressions, and the members and parameters in them.

use oxc_ast::ast::{
    BindingPattern, Expression, FormalParameters, PropertyKey, TSLiteral, TSMethodSignature,
    TSMethodSignatureKind, TSSignature, TSType, TSTypeAnnotation, TSTypeName,
    TSTypeParameterDeclaration, TSTypeParameterInstantiation, UnaryOperator,
};
use oxc_span::{GetSpan, Span};

use super::attach::{Comments, Lines};
use super::{Facts, Function, Generic, Line, Member, MemberKind, Param, Ty, Unread, comment};

/// What nests deeper is kept as text: those who walk types need no limit of their own.
const LEVELS: u32 = 64;

/// Reads the types of a file.
pub(super) struct Types<'t> {
    pub(super) lines: &'t Lines<'t>,
    pub(super) comments: &'t Comments<'t>,
    pub(super) unread: Vec<Unread>,
    level: u32,
}

impl<'t> Types<'t> {
    pub(super) fn new(lines: &'t Lines<'t>, comments: &'t Comments<'t>) -> Types<'t> {
        Types { lines, comments, unread: Vec::new(), level: 0 }
    }

    pub(super) fn line(&self, span: Span) -> Line {
        self.lines.line(span.start)
    }

    /// What the comment before a token states.
    pub(super) fn facts(&self, token: u32) -> Facts {
        self.comments.before(token).map(comment::facts).unwrap_or_default()
    }

    pub(super) fn unread(&mut self, what: impl Into<String>, span: Span) {
        let line = self.line(span);
        self.unread.push(Unread { what: what.into(), line });
    }

    pub(super) fn generics(
        &mut self,
        declared: Option<&TSTypeParameterDeclaration<'_>>,
    ) -> Vec<Generic> {
        let params = declared.map(|declared| declared.params.as_slice());
        params
            .unwrap_or_default()
            .iter()
            .map(|param| Generic {
                name: param.name.name.to_string(),
                bound: param.constraint.as_ref().map(|bound| self.ty(bound)),
                default: param.default.as_ref().map(|default| self.ty(default)),
            })
            .collect()
    }

    /// A name with its type arguments; `Array<T>` is `T[]`.
    pub(super) fn named(
        &mut self,
        name: &TSTypeName<'_>,
        args: Option<&TSTypeParameterInstantiation<'_>>,
    ) -> Ty {
        let name = dotted(name);
        let args = args.map(|args| args.params.as_slice()).unwrap_or_default();
        let mut args: Vec<Ty> = args.iter().map(|arg| self.ty(arg)).collect();
        if args.len() == 1
            && matches!(name.as_str(), "Array" | "ReadonlyArray")
            && let Some(item) = args.pop()
        {
            return Ty::List(Box::new(item));
        }
        Ty::Name { name, args }
    }

    pub(super) fn members(&mut self, owner: &str, signatures: &[TSSignature<'_>]) -> Vec<Member> {
        signatures.iter().filter_map(|signature| self.member(owner, signature)).collect()
    }

    fn member(&mut self, owner: &str, signature: &TSSignature<'_>) -> Option<Member> {
        let span = signature.span();
        let mut facts = self.facts(span.start);
        let (name, optional, readonly, kind) = match signature {
            TSSignature::TSPropertySignature(property) => {
                let name = self.key(owner, &property.key, span)?;
                let ty = self.annotation(property.type_annotation.as_deref());
                (name, property.optional, property.readonly, MemberKind::Property(ty))
            }
            TSSignature::TSMethodSignature(method) => {
                let name = self.key(owner, &method.key, span)?;
                let kind = self.method(owner, &name, method)?;
                let readonly = method.kind == TSMethodSignatureKind::Get;
                (name, method.optional, readonly, kind)
            }
            TSSignature::TSIndexSignature(index) => {
                let key = index.parameter.name.to_string();
                let ty = self.ty(&index.type_annotation.type_annotation);
                ("*".to_owned(), false, index.readonly, MemberKind::Index { key, ty })
            }
            TSSignature::TSCallSignatureDeclaration(_) => {
                self.unread(format!("{owner} is called as a function"), span);
                return None;
            }
            TSSignature::TSConstructSignatureDeclaration(_) => {
                self.unread(format!("{owner} is called with new"), span);
                return None;
            }
        };
        match &kind {
            MemberKind::Property(ty) => comment::keep_fitting_default(&mut facts, ty),
            MemberKind::Method(_) | MemberKind::Index { .. } => facts.default = None,
        }
        Some(Member { name, optional, readonly, kind, facts, line: self.line(span) })
    }

    fn method(
        &mut self,
        owner: &str,
        name: &str,
        method: &TSMethodSignature<'_>,
    ) -> Option<MemberKind> {
        match method.kind {
            TSMethodSignatureKind::Method => Some(MemberKind::Method(self.function(
                method.type_parameters.as_deref(),
                &method.params,
                method.return_type.as_deref(),
            ))),
            TSMethodSignatureKind::Get => {
                Some(MemberKind::Property(self.annotation(method.return_type.as_deref())))
            }
            TSMethodSignatureKind::Set => {
                self.unread(format!("{owner}.{name} is a setter"), method.span);
                None
            }
        }
    }

    fn key(&mut self, owner: &str, key: &PropertyKey<'_>, span: Span) -> Option<String> {
        let name = key.static_name();
        if name.is_none() {
            let key = self.comments.code(key.span());
            self.unread(format!("the member [{key}] of {owner} has no plain name"), span);
        }
        name.map(String::from)
    }

    fn function(
        &mut self,
        generics: Option<&TSTypeParameterDeclaration<'_>>,
        params: &FormalParameters<'_>,
        returns: Option<&TSTypeAnnotation<'_>>,
    ) -> Function {
        Function {
            generics: self.generics(generics),
            params: self.params(params),
            returns: self.annotation(returns),
        }
    }

    fn params(&mut self, params: &FormalParameters<'_>) -> Vec<Param> {
        let mut read = Vec::with_capacity(params.items.len() + 1);
        for item in &params.items {
            let optional = item.optional || item.initializer.is_some();
            let ty = self.annotation(item.type_annotation.as_deref());
            read.push(self.param(item.span, &item.pattern, ty, optional));
        }
        if let Some(rest) = &params.rest {
            let ty = self.annotation(rest.type_annotation.as_deref());
            let param = self.param(rest.span, &rest.rest.argument, ty, false);
            read.push(Param { rest: true, ..param });
        }
        read
    }

    fn param(&mut self, span: Span, pattern: &BindingPattern<'_>, ty: Ty, optional: bool) -> Param {
        let mut facts = self.facts(span.start);
        comment::keep_fitting_default(&mut facts, &ty);
        let name = pattern.get_identifier_name();
        Param {
            name: name.map_or_else(|| self.comments.code(pattern.span()), |name| name.to_string()),
            ty,
            optional,
            rest: false,
            facts,
            line: self.line(span),
        }
    }

    /// Without an annotation anything goes.
    fn annotation(&mut self, annotation: Option<&TSTypeAnnotation<'_>>) -> Ty {
        annotation.map_or_else(|| plain("any"), |annotation| self.ty(&annotation.type_annotation))
    }

    pub(super) fn ty(&mut self, ty: &TSType<'_>) -> Ty {
        if self.level == LEVELS {
            self.unread(format!("a type that nests deeper than {LEVELS} levels"), ty.span());
            return self.as_written(ty.span());
        }
        self.level += 1;
        let read = self.ty_within(ty);
        self.level -= 1;
        read
    }

    fn ty_within(&mut self, ty: &TSType<'_>) -> Ty {
        match ty {
            TSType::TSTypeReference(reference) => {
                self.named(&reference.type_name, reference.type_arguments.as_deref())
            }
            TSType::TSLiteralType(literal) => self.literal(&literal.literal, literal.span),
            TSType::TSParenthesizedType(inner) => self.ty(&inner.type_annotation),
            TSType::TSArrayType(list) => Ty::List(Box::new(self.ty(&list.element_type))),
            TSType::TSUnionType(union) => {
                let mut flat = Vec::with_capacity(union.types.len());
                for ty in &union.types {
                    match self.ty(ty) {
                        Ty::Union(inner) => flat.extend(inner),
                        other => flat.push(other),
                    }
                }
                Ty::Union(flat)
            }
            TSType::TSFunctionType(function) => Ty::Function(Box::new(self.function(
                function.type_parameters.as_deref(),
                &function.params,
                Some(&function.return_type),
            ))),
            TSType::TSTypeLiteral(object) => {
                Ty::Object(self.members("an object type", &object.members))
            }
            TSType::TSAnyKeyword(_)
            | TSType::TSBigIntKeyword(_)
            | TSType::TSBooleanKeyword(_)
            | TSType::TSNeverKeyword(_)
            | TSType::TSNullKeyword(_)
            | TSType::TSNumberKeyword(_)
            | TSType::TSObjectKeyword(_)
            | TSType::TSStringKeyword(_)
            | TSType::TSSymbolKeyword(_)
            | TSType::TSThisType(_)
            | TSType::TSUndefinedKeyword(_)
            | TSType::TSUnknownKeyword(_)
            | TSType::TSVoidKeyword(_) => plain(self.comments.code(ty.span())),
            _ => self.as_written(ty.span()),
        }
    }

    fn literal(&mut self, literal: &TSLiteral<'_>, span: Span) -> Ty {
        match literal {
            TSLiteral::StringLiteral(text) => Ty::String(text.value.to_string()),
            TSLiteral::NumericLiteral(number) => Ty::Number(number.value),
            TSLiteral::BooleanLiteral(bool) => Ty::Bool(bool.value),
            TSLiteral::UnaryExpression(unary) => match (&unary.operator, &unary.argument) {
                (UnaryOperator::UnaryNegation, Expression::NumericLiteral(number)) => {
                    Ty::Number(-number.value)
                }
                _ => self.as_written(span),
            },
            TSLiteral::BigIntLiteral(_) | TSLiteral::TemplateLiteral(_) => self.as_written(span),
        }
    }

    fn as_written(&self, span: Span) -> Ty {
        Ty::Other(self.comments.code(span))
    }
}

fn plain(name: impl Into<String>) -> Ty {
    Ty::Name { name: name.into(), args: Vec::new() }
}

/// `A.B.C`; a loop, because a name may be long.
fn dotted(name: &TSTypeName<'_>) -> String {
    let mut parts = Vec::new();
    let mut rest = name;
    loop {
        match rest {
            TSTypeName::IdentifierReference(first) => {
                parts.push(first.name.as_str());
                break;
            }
            TSTypeName::QualifiedName(qualified) => {
                parts.push(qualified.right.name.as_str());
                rest = &qualified.left;
            }
            TSTypeName::ThisExpression(_) => {
                parts.push("this");
                break;
            }
        }
    }
    parts.reverse();
    parts.join(".")
}
