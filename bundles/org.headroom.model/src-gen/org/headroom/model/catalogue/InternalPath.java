/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Internal Path</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A signal path inside a device, between two of its ports or groups of ports.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.InternalPath#getFromKey <em>From Key</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.InternalPath#getToKey <em>To Key</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.InternalPath#getKind <em>Kind</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.InternalPath#getGain <em>Gain</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.InternalPath#getDelay <em>Delay</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.catalogue.CataloguePackage#getInternalPath()
 * @model
 * @generated
 */
public interface InternalPath extends EObject {
	/**
	 * Returns the value of the '<em><b>From Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Port key, or a key ending in * for a numbered group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From Key</em>' attribute.
	 * @see #setFromKey(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getInternalPath_FromKey()
	 * @model
	 * @generated
	 */
	String getFromKey();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.InternalPath#getFromKey <em>From Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Key</em>' attribute.
	 * @see #getFromKey()
	 * @generated
	 */
	void setFromKey(String value);

	/**
	 * Returns the value of the '<em><b>To Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Port key, or a key ending in * for a numbered group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Key</em>' attribute.
	 * @see #setToKey(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getInternalPath_ToKey()
	 * @model
	 * @generated
	 */
	String getToKey();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.InternalPath#getToKey <em>To Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Key</em>' attribute.
	 * @see #getToKey()
	 * @generated
	 */
	void setToKey(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.catalogue.PathKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Linked electrically, passed at a fixed gain, or patched and mixed by the user.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.headroom.model.catalogue.PathKind
	 * @see #setKind(PathKind)
	 * @see org.headroom.model.catalogue.CataloguePackage#getInternalPath_Kind()
	 * @model
	 * @generated
	 */
	PathKind getKind();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.InternalPath#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.headroom.model.catalogue.PathKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PathKind value);

	/**
	 * Returns the value of the '<em><b>Gain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gain of a fixed path [dB].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gain</em>' attribute.
	 * @see #setGain(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getInternalPath_Gain()
	 * @model annotation="urn:headroom:unit unit='dB'"
	 * @generated
	 */
	Double getGain();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.InternalPath#getGain <em>Gain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gain</em>' attribute.
	 * @see #getGain()
	 * @generated
	 */
	void setGain(Double value);

	/**
	 * Returns the value of the '<em><b>Delay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Delay of the path [s].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delay</em>' attribute.
	 * @see #setDelay(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getInternalPath_Delay()
	 * @model annotation="urn:headroom:unit unit='s'"
	 * @generated
	 */
	Double getDelay();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.InternalPath#getDelay <em>Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delay</em>' attribute.
	 * @see #getDelay()
	 * @generated
	 */
	void setDelay(Double value);

} // InternalPath
