/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Provenance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where data come from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.Provenance#getFields <em>Fields</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.Provenance#getTitle <em>Title</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.Provenance#getUrl <em>Url</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.Provenance#getPage <em>Page</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.Provenance#getDate <em>Date</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.Provenance#getRetrieved <em>Retrieved</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.Provenance#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.Provenance#getVerifiedBy <em>Verified By</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.catalogue.CataloguePackage#getProvenance()
 * @model
 * @generated
 */
public interface Provenance extends EObject {
	/**
	 * Returns the value of the '<em><b>Fields</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which fields of the type it covers, dotted paths.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fields</em>' attribute list.
	 * @see org.headroom.model.catalogue.CataloguePackage#getProvenance_Fields()
	 * @model
	 * @generated
	 */
	EList<String> getFields();

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title of the document or page.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getProvenance_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.Provenance#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getProvenance_Url()
	 * @model
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.Provenance#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Page or section.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page</em>' attribute.
	 * @see #setPage(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getProvenance_Page()
	 * @model
	 * @generated
	 */
	String getPage();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.Provenance#getPage <em>Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page</em>' attribute.
	 * @see #getPage()
	 * @generated
	 */
	void setPage(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of the document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.headroom.model.catalogue.CataloguePackage#getProvenance_Date()
	 * @model dataType="org.headroom.model.base.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.Provenance#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Retrieved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which it was read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retrieved</em>' attribute.
	 * @see #setRetrieved(LocalDate)
	 * @see org.headroom.model.catalogue.CataloguePackage#getProvenance_Retrieved()
	 * @model dataType="org.headroom.model.base.Date"
	 * @generated
	 */
	LocalDate getRetrieved();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.Provenance#getRetrieved <em>Retrieved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retrieved</em>' attribute.
	 * @see #getRetrieved()
	 * @generated
	 */
	void setRetrieved(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * The default value is <code>"maker"</code>.
	 * The literals are from the enumeration {@link org.headroom.model.catalogue.Basis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the data came about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see org.headroom.model.catalogue.Basis
	 * @see #setBasis(Basis)
	 * @see org.headroom.model.catalogue.CataloguePackage#getProvenance_Basis()
	 * @model default="maker"
	 * @generated
	 */
	Basis getBasis();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.Provenance#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see org.headroom.model.catalogue.Basis
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(Basis value);

	/**
	 * Returns the value of the '<em><b>Verified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who checked the data; empty: nobody yet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verified By</em>' attribute.
	 * @see #setVerifiedBy(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getProvenance_VerifiedBy()
	 * @model
	 * @generated
	 */
	String getVerifiedBy();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.Provenance#getVerifiedBy <em>Verified By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verified By</em>' attribute.
	 * @see #getVerifiedBy()
	 * @generated
	 */
	void setVerifiedBy(String value);

} // Provenance
